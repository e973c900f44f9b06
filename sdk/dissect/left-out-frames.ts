import { WishlabError } from '../errors.js';
import type { RunOptions } from '../request/request.js';
import type { SkippedFrame } from '../request/source.js';
import type { Message } from './frame-stream.js';
import type { Reading } from './orders.js';
import type { CrashFacts } from './worker-end.js';

/** Frames of one capture that are left out at most: with more of them it is not theirs. */
const MOST = 100;
/** Ends in a row that no frame is sure to be the reason of. */
const UNSURE = 3;

/** As a message has it. */
export type LeftOutFrame = Omit<SkippedFrame, 'capture'>;

/**
 * What a run over one capture leaves out since the worker ends there, and how far it is: after an end, another worker reads the capture
 * from its beginning, without these frames, and tells only what follows.
 *
 * A frame is left out when the process ended itself there (SIGSEGV, SIGABRT and their like), or when it ended there twice: a SIGKILL
 * may be somebody's, and a stand-still the machine's.
 */
export class LeftOutFrames {
  private readonly frames = new Map<number, { readonly firstPass: boolean }>();
  private suspect: number | null = null;
  private unsure = 0;
  private opened = false;
  private again = false;
  /** Up to this frame all is told. */
  private told = 0;
  private news: LeftOutFrame[] = [];

  constructor(private readonly onCrash: RunOptions['onCrash']) {}

  /** What the next worker is told beside what it was asked for. */
  reading(): Partial<Reading> {
    if (!this.again) return {};
    const first = [...this.frames].filter(([, { firstPass }]) => firstPass);
    // By one process: what several have told of ends elsewhere.
    return {
      shares: 1,
      leftOut: [...this.frames.keys()],
      leftOutFirst: first.map(([frame]) => frame),
      after: this.told,
    };
  }

  /** The messages of a worker without what is known already, and with what was left out meanwhile. */
  *pass(message: Message): Generator<Message, void, undefined> {
    const { read, damage } = message.facts;
    // The answer to the order that opens the capture.
    if (read === undefined && damage === undefined) {
      if (!this.opened) yield message;
      this.opened = true;
      return;
    }
    this.told = Math.max(this.told, Number(read ?? 0));
    const skipped = this.news.splice(0);
    yield skipped.length === 0 ? message : { ...message, facts: { ...message.facts, skipped } };
  }

  /** Takes note of how a worker ended. @throws the error again, unless the run can go on. */
  after(error: unknown): void {
    this.again = true;
    const crash = this.onCrash === 'skip' ? crashOf(error) : null;
    if (!crash) throw error;
    const { frame, firstPass, sure, reason } = crash;
    const before = !firstPass && frame <= this.told;
    const again = this.suspect === frame;
    if (!before && (sure || again)) {
      if (this.frames.size >= MOST) throw tooMany(error as WishlabError);
      this.frames.set(frame, { firstPass });
      this.news.push({ frame, reason });
      this.unsure = 0;
      return;
    }
    // What went well once and fails twice is not its frame's fault.
    if ((before && again) || ++this.unsure > UNSURE) throw error;
    this.suspect = frame;
  }
}

function tooMany({ code, message, details, cause }: WishlabError): WishlabError {
  const why = `${MOST} frames of this capture were left out before it: as many as onCrash: 'skip' leaves out.`;
  return new WishlabError(code, `${message} ${why}`, { details, cause });
}

function crashOf(error: unknown): (CrashFacts & { readonly frame: number; readonly reason: string }) | null {
  if (!(error instanceof WishlabError) || !error.code.startsWith('WORKER_')) return null;
  const { frame, firstPass, sure, reason } = error.details as Partial<CrashFacts>;
  if (frame === null || frame === undefined || reason === undefined) return null;
  return { frame, firstPass: firstPass === true, sure: sure === true, reason };
}
