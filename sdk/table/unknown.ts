/** A value that is not known yet: whatever is asked of it gives itself, and as a number it is NaN. */
export const UNKNOWN: unknown = new Proxy(() => undefined, {
  get: (_, property) => (property === Symbol.toPrimitive ? () => NaN : property === 'then' ? undefined : UNKNOWN),
  apply: () => UNKNOWN,
  construct: () => UNKNOWN as object,
});
