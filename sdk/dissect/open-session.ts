import type * as Addon from '../../native/index.js';
import type { Question } from '../request/frame.js';
import { compilable } from './compilable.js';
import type { Reader } from './open.js';

/** An open capture in the worker that, once it was read to its end, answers questions. */
export interface SessionWorker extends Reader {
  /** The answer's facts as JSON, and the bytes they speak of. */
  ask(question: Question): Buffer[];
}

export function openSession(addon: typeof Addon, { path, memory }: { path: string; memory: number }): SessionWorker {
  addon.limitMemory(memory);
  const native = new addon.SessionReader({ path });
  return {
    next: rows => {
      const { frames, ...facts } = native.load(rows);
      return { facts: { dissected: frames, ...facts }, sections: [] };
    },
    ask: question => {
      switch (question.ask) {
        case 'frame':
          return [native.frame(question.number)];
        case 'follow':
          return parts(native.follow(question.protocol, question.stream, question.substream ?? -1));
        case 'objects':
          return parts(native.objects(question.protocol));
        case 'expert':
          return [native.expert(compilable(addon, question.displayFilters))];
        case 'hierarchy':
          return [native.hierarchy(compilable(addon, question.displayFilters))];
      }
    },
    close: () => native.close(),
  };
}

function parts({ facts, bytes }: { facts: Buffer; bytes: Buffer }): Buffer[] {
  return [facts, bytes];
}
