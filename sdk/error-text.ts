import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { visible, visibleLines } from './escape.js';
import { installed } from './installed.js';

/** Frames of the stack that are shown; the rest is counted. */
const FRAMES = 3;
/** Characters of a message's line that are shown. */
const LINE = 2000;

/** Where a frame is of no use to a caller: wishlab's own files (this folder's), other packages' and node's. */
const INNER: readonly string[] = [fileURLToPath(installed('dist/')), '/node_modules/', 'node:', 'processTicks'];

/**
 * An error as text: its message first, then its code, its causes and where the caller stands.
 *
 * Control characters are made visible: a message may quote bytes of a packet, and ends in a terminal.
 */
export function errorText(error: Error & { readonly code: string }): string {
  const frames = framesOf(error);
  const outer = frames.filter(frame => !INNER.some(place => frame.includes(place))).slice(0, FRAMES);
  const folded = frames.length - outer.length;
  return [
    visibleLines(error.message, LINE),
    '',
    `${error.name} ${error.code}`,
    ...causesOf(error).map(cause => visibleLines(`caused by ${cause}`, LINE)),
    ...outer.map(frame => `    ${visible(frame)}`),
    ...(folded > 0 ? [`    … ${folded} more lines in error.stack`] : []),
  ].join('\n');
}

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .map(line => line.trim())
    .filter(line => line.startsWith('at '));
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (
    let cause = error.cause;
    cause !== undefined && causes.length < 5;
    cause = cause instanceof Error ? cause.cause : undefined
  ) {
    causes.push(
      cause instanceof Error ? `${cause.name}: ${cause.message}` : inspect(cause, { customInspect: false, depth: 1 }),
    );
  }
  return causes;
}
