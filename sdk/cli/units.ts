const STEPS = ['', 'k', 'M', 'G', 'T'];

/**
 * A size in bytes for people, three digits of it: `434 kB`.
 *
 * @example
 * ```ts
 * bytes(1_234_567); // '1.23 MB'
 * ```
 */
export function bytes(size: number): string {
  const rounded = Number(size.toPrecision(3));
  const step = rounded < 1000 ? 0 : Math.min(STEPS.length - 1, Math.floor(Math.log10(rounded) / 3));
  const shown = step === 0 ? String(Math.round(size)) : (rounded / 1000 ** step).toPrecision(3);
  return `${shown} ${STEPS[step] ?? ''}B`;
}

/** `1 timeout`, `3 recoveries`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`;
}
