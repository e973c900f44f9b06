import type { Progress } from '../request/source.js';

/** Before this time, in milliseconds, a rate says little about the time left. */
const SETTLED = 1000;

/**
 * One line about how far a call is: `table: 48,211 frames, 12.4 of 31.0 MB, 61,000 frames/s, 3 s left`.
 *
 * @param elapsed milliseconds since the call began.
 */
export function progressLine({ what, frames, bytes, totalBytes }: Progress, elapsed: number): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const parts = [`${whole(frames)} frames`];
  if (totalBytes !== null) parts.push(`${megabytes(bytes)} of ${megabytes(totalBytes)} MB`);
  else if (bytes > 0) parts.push(`${megabytes(bytes)} MB`);
  parts.push(`${whole(Number((frames / seconds).toPrecision(2)))} frames/s`);
  if (totalBytes === null) parts.push(`${seconds.toFixed(1)} s`);
  else if (elapsed >= SETTLED && bytes > 0 && bytes < totalBytes) {
    parts.push(`${whole(Math.ceil((seconds * (totalBytes - bytes)) / bytes))} s left`);
  }
  return `${what}: ${parts.join(', ')}`;
}

function whole(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
