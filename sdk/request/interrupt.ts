/** A person's wish to stop one running call. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** The call is over: listen no longer. May be called twice. */
  release(): void;
}

let factory: (() => Interrupt) | null = null;

/**
 * Says how running calls are interrupted besides by their own `signal`; a notebook sets this when wishlab is imported.
 *
 * @param interrupt makes the interrupt of one call; null for none.
 */
export function setInterrupt(interrupt: (() => Interrupt) | null): void {
  factory = interrupt;
}

/** The interrupt for a call that begins now, or null where there is none. */
export function newInterrupt(): Interrupt | null {
  return factory?.() ?? null;
}
