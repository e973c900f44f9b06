import type { SkippedFrame } from '../request/source.js';
import { skippedTexts } from '../table/skipped-texts.js';

/** Says on standard error which frames were left out. */
export function tellSkipped(skipped: readonly SkippedFrame[]): void {
  for (const line of skippedTexts(skipped)) console.error(line);
}
