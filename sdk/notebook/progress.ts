import { randomUUID } from 'node:crypto';
import { escapeHtml, visible } from '../escape.js';
import type { Outcome, ProgressDisplay } from '../request/progress.js';
import type { Progress } from '../request/source.js';
import { GREY } from '../table/tones.js';
import type { DisplayMessage, Kernel } from './kernel.js';
import { progressLine } from './progress-line.js';

/** A call that is over within this time, in milliseconds, shows no progress. */
const QUIET = 500;
const INTERVAL = 100;

/** Marks a message as progress, so that a script can leave it out of a committed notebook. */
const METADATA = { wishlab: { progress: true } };

/**
 * Progress of a long call in a cell: one message, updated in place at most ten times a second, which ends as one quiet line.
 *
 * @param now the clock, in milliseconds; given by tests.
 */
export function notebookProgress(
  kernel: Pick<Kernel, 'send'>,
  now: () => number = performance.now.bind(performance),
): ProgressDisplay {
  const began = now();
  const id = randomUUID();
  let drawn: number | null = null;
  let last: Progress | null = null;
  const draw = (message: DisplayMessage): void => {
    kernel.send(message, drawn !== null);
    drawn = now();
  };
  return {
    update(progress) {
      last = { ...progress };
      const time = now();
      if (time - began < QUIET || time - (drawn ?? 0) < INTERVAL) return;
      draw(messageOf(id, last, progressLine(last, time - began), true));
    },
    end(outcome) {
      if (drawn === null || last === null) return;
      draw(messageOf(id, last, `${ENDS[outcome]}${progressLine({ ...last, totalBytes: null }, now() - began)}`, false));
    },
  };
}

const ENDS: Readonly<Record<Outcome, string>> = { done: '', failed: 'failed after ', aborted: 'stopped after ' };

function messageOf(id: string, { bytes, totalBytes }: Progress, line: string, running: boolean): DisplayMessage {
  const text = visible(line);
  const part = totalBytes ? Math.min(1, bytes / totalBytes).toFixed(3) : null;
  const bar = running
    ? `<progress max="1"${part === null ? '' : ` value="${part}"`} style="width:12em;vertical-align:middle;margin-right:.8em"></progress>`
    : '';
  const style = `${GREY};font-variant-numeric:tabular-nums;padding:.2em .8em`;
  return {
    data: { 'text/html': `<div style="${style}">${bar}${escapeHtml(text)}</div>`, 'text/plain': text },
    metadata: METADATA,
    transient: { display_id: id },
  };
}
