import type { Progress } from './source.js';

/** How a call came to its end. */
export type Outcome = 'done' | 'failed' | 'aborted';

/** Where the progress of one call is shown. */
export interface ProgressDisplay {
  /** Cheap to call often: it draws at most ten times a second, and nothing for a call that is over at once. */
  update(progress: Progress): void;
  /** Draws the last state as one quiet line; called once. */
  end(outcome: Outcome): void;
}

let factory: (() => ProgressDisplay) | null = null;

/**
 * Says where calls show their progress that got no `onProgress`; a notebook sets this when wishlab is imported.
 *
 * @param display makes the display of one call; null for none.
 */
export function setDefaultProgress(display: (() => ProgressDisplay) | null): void {
  factory = display;
}

/** The display for a call that got no `onProgress`, or null where nobody shows progress. */
export function defaultProgress(): ProgressDisplay | null {
  return factory?.() ?? null;
}
