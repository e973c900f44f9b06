import { SingleBar } from 'cli-progress';
import { visible } from '../escape.js';
import type { ProgressDisplay } from '../request/progress.js';

/** A call that is over within this time, in milliseconds, shows no bar. */
const QUIET = 500;

/**
 * The progress of one call as a bar in a terminal, cleared when the call ends: what it did is said by its output.
 *
 * @param stream a terminal.
 * @param now the clock, in milliseconds; given by tests.
 */
export function progressBar(
  stream: NodeJS.WritableStream,
  now: () => number = performance.now.bind(performance),
): ProgressDisplay {
  const began = now();
  let bar: SingleBar | null = null;
  return {
    update({ what, frames, bytes, totalBytes }) {
      const elapsed = now() - began;
      if (elapsed < QUIET) return;
      const total = totalBytes ?? 0;
      const rate = Math.round(frames / (elapsed / 1000));
      const payload = {
        what: visible(what, 40),
        frames: frames.toLocaleString('en-US'),
        rate: Number(rate.toPrecision(2)).toLocaleString('en-US'),
        megabytes: (bytes / 1e6).toFixed(1),
      };
      if (bar === null) {
        bar = newBar(stream, totalBytes !== null);
        bar.start(total, 0, payload);
      }
      if (total > 0) bar.setTotal(total);
      bar.update(Math.min(bytes, total), payload);
    },
    end() {
      bar?.stop();
    },
  };
}

function newBar(stream: NodeJS.WritableStream, bounded: boolean): SingleBar {
  const counts = '{frames} frames, {rate}/s, {megabytes} MB';
  return new SingleBar({
    stream,
    format: bounded ? `{what} {bar} {percentage}% ${counts}, {eta_formatted} left` : `{what} ${counts}`,
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    fps: 10,
    etaBuffer: 50,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    gracefulExit: false,
    noTTYOutput: false,
  });
}
