/** @type {Set<() => Promise<unknown>>} */
const cleanups = new Set();

let stopping = false;

/** Whether a signal is ending this process, so that what fails now need not be told. */
export const isStopping = () => stopping;

const SIGNALS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });

for (const [signal, number] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    stopping = true;
    void Promise.allSettled([...cleanups].map(cleanup => cleanup())).finally(() => process.exit(128 + number));
  });
}

/**
 * Has `cleanup` run when a signal ends this process; a second signal of the same kind ends it at once.
 *
 * @param {() => Promise<unknown>} cleanup May be called though it ran already.
 * @returns {() => void} Takes it back.
 */
export function onSignal(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}
