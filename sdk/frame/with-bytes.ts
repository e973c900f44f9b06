/** Facts that each tell the length of their bytes, with those bytes, which follow each other. */
export function withBytes<T extends { readonly length: number }>(
  facts: readonly T[],
  bytes: Buffer,
): (T & { readonly bytes: Buffer })[] {
  let offset = 0;
  return facts.map(each => ({ ...each, bytes: bytes.subarray(offset, (offset += each.length)) }));
}
