import { exitCodeOf } from './exit-codes.js';

/** A command's end by Ctrl-C or SIGTERM. */
export interface StopSignals {
  /** Aborts at the first signal; a second one ends the process at once. */
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; null where none did. */
  readonly exitCode: () => number | null;
  /** Listens no longer. */
  release(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Listens for signals, so that a command can end by its ledger. */
export function stopSignals(): StopSignals {
  const controller = new AbortController();
  let code: number | null = null;
  const release = (): void => {
    for (const name of SIGNALS) process.off(name, stop);
  };
  const stop = (name: NodeJS.Signals): void => {
    code = exitCodeOf(name === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
    controller.abort(new Error(`Stopped by ${name}.`));
    // The next one meets the system's own handling.
    release();
  };
  for (const name of SIGNALS) process.on(name, stop);
  return { signal: controller.signal, exitCode: () => code, release };
}
