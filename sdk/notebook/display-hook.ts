import type { Kernel } from './kernel.js';

/** Deno's convention: an object that offers this method says by itself how a notebook shows it. */
export const DISPLAY = Symbol.for('Jupyter.display');

/** The names to which tslab assigns a cell's last expression; the numbered ones where the user took the first. */
const LAST_EXPRESSION = ['tsLastExpr', 'tsLastExpr0', 'tsLastExpr1'] as const;

/**
 * Lets objects show themselves as a cell's last expression, where tslab alone would only log them.
 *
 * Accessors stand under the cell's namespace, on its prototype: tslab's compiled cell assigns, and an object that offers
 * {@link DISPLAY} is sent as its MIME bundle there and then, and is not kept, so nothing is logged besides.
 * Any other value is kept, and logged by tslab as ever. (It is read twice, so reading must not clear it.)
 */
export function installDisplayHook(kernel: Kernel): void {
  const { exports } = kernel;
  const prototype: object = Object.getPrototypeOf(exports) as object;
  if (LAST_EXPRESSION[0] in prototype) return;
  const hooked = Object.create(prototype) as object;
  for (const name of LAST_EXPRESSION) {
    // The cell that imports wishlab has already set its own, to undefined, before it imports.
    Reflect.deleteProperty(exports, name);
    let kept: unknown;
    Object.defineProperty(hooked, name, {
      configurable: true,
      get: () => kept,
      set(value: unknown) {
        const data = bundleOf(value);
        const sent = data !== null && kernel.send({ data, metadata: {}, transient: {} }, false);
        kept = sent ? undefined : value;
      },
    });
  }
  Object.setPrototypeOf(exports, hooked);
}

/** The MIME bundle of a value that offers one at once; null for any other, for a promise of one, and where making it fails. */
function bundleOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (value === null || typeof value !== 'object') return null;
  try {
    const show: unknown = (value as { [DISPLAY]?: unknown })[DISPLAY];
    const bundle: unknown = typeof show === 'function' ? show.call(value) : null;
    const plain = bundle !== null && typeof bundle === 'object' && !('then' in bundle);
    return plain && Object.keys(bundle).length > 0 ? (bundle as Record<string, unknown>) : null;
  } catch {
    // A value that fails to show itself is logged instead, which names it at the least.
    return null;
  }
}
