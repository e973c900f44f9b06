/** Most bytes of a name that file systems take. */
const MOST_BYTES = 200;

/**
 * A file's name of what a packet calls it: the last part of a path, without characters that a file system, a shell or a terminal
 * may act on.
 *
 * @param prefix what the name begins with, so that it is never hidden, empty or another's.
 */
export function safeFileName(prefix: string, name: string | null): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^[._-]+/, '');
  let kept = '';
  for (const character of plain) {
    if (Buffer.byteLength(kept + character) > MOST_BYTES) break;
    kept += character;
  }
  return kept === '' ? prefix : `${prefix}-${kept}`;
}
