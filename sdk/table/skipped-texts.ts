import { visible } from '../escape.js';
import type { SkippedFrame } from '../request/source.js';

/** Frames that are named; a program has all of them. */
const SHOWN = 10;

/** What a person is told of frames that were left out, a line a capture: `x.pcap: 2 frames left out, at which a worker ended: 17, 23`. */
export function skippedTexts(skipped: readonly SkippedFrame[]): string[] {
  const captures = new Map<string, number[]>();
  for (const { capture, frame } of skipped) captures.set(capture, [...(captures.get(capture) ?? []), frame]);
  return [...captures].map(([capture, frames]) => {
    const more = frames.length > SHOWN ? `, and ${frames.length - SHOWN} more` : '';
    const counted = `${frames.length} ${frames.length === 1 ? 'frame' : 'frames'}`;
    return `${visible(capture, 60)}: ${counted} left out, at which a worker ended: ${frames.slice(0, SHOWN).join(', ')}${more}`;
  });
}
