import type { Interrupt } from '../request/interrupt.js';

const running = new Set<AbortController>();

/**
 * An interrupt that Jupyter's Interrupt button (SIGINT) fires.
 *
 * The listener is added in a microtask, never in the synchronous part of a cell: there tslab's own handling of SIGINT is
 * switched off by `vm`, and the next SIGINT would end the kernel.
 */
export function sigintInterrupt(): Interrupt {
  const controller = new AbortController();
  let released = false;
  void Promise.resolve().then(() => {
    if (released) return;
    if (running.size === 0) process.on('SIGINT', abortAll);
    running.add(controller);
  });
  return {
    signal: controller.signal,
    release() {
      released = true;
      if (running.delete(controller) && running.size === 0) process.off('SIGINT', abortAll);
    },
  };
}

function abortAll(): void {
  const reason = new Error('Interrupted in the notebook.');
  for (const controller of running) controller.abort(reason);
}
