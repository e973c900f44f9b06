const CHARACTER_ESCAPES: Readonly<Record<string, bigint>> = {
  '0': 0n,
  a: 7n,
  b: 8n,
  t: 9n,
  n: 10n,
  v: 11n,
  f: 12n,
  r: 13n,
};

/** The code of a character as Wireshark shows it: `'a'`, `'\n'`, `'\x7f'`, `'\177'`, `'\\'`; null for other text. */
function characterCode(show: string): bigint | null {
  const inner = /^'(.+)'$/s.exec(show)?.[1];
  if (inner === undefined) return null;
  if (!inner.startsWith('\\')) return inner.length === 1 ? BigInt(inner.charCodeAt(0)) : null;
  const escaped = inner.slice(1);
  if (/^x[\da-f]+$/i.test(escaped)) return BigInt(`0${escaped}`);
  if (/^[0-7]{3}$/.test(escaped)) return BigInt(`0o${escaped}`);
  return CHARACTER_ESCAPES[escaped] ?? (escaped.length === 1 ? BigInt(escaped.charCodeAt(0)) : null);
}

/** The integer that Wireshark shows as decimal, hexadecimal, octal or character; null where it is none. */
export function integerOf(show: string, base: string): bigint | null {
  if (show.startsWith("'")) return characterCode(show);
  if (/^0x[\da-f]+$/i.test(show)) return BigInt(show);
  if (base === 'BASE_OCT' && /^0[0-7]+$/.test(show)) return BigInt(`0o${show}`);
  return /^-?\d+$/.test(show) ? BigInt(show) : null;
}

/** What is no character is one replacement, however many bytes it had: readers of UTF-8 differ in that. */
function foldReplacements(text: string): string {
  return text.replace(/[\uFFFD-\uFFFF]+/g, '\uFFFD');
}

/** Text as pdml has it: it ends at a NUL, and control characters are `\xN`, but for tab, newline and CR. */
function asPdmlWrites(text: string): string {
  const [untilNul = ''] = text.split('\0', 1);
  // eslint-disable-next-line no-control-regex -- these are the characters that pdml escapes
  return untilNul.replace(/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/g, control => `\\x${control.charCodeAt(0).toString(16)}`);
}

/** Whether pdml would show this text so. */
export function textIsShown(text: string, show: string): boolean {
  return foldReplacements(asPdmlWrites(text)) === foldReplacements(show);
}

/** Whether these bytes, as lowercase hexadecimal, are shown so: with a separator, as text, or as nothing. */
export function bytesAreShown(hex: string, show: string): boolean {
  if (!/^(?:[\da-f]{2})*$/.test(hex)) return false;
  if (hex === '') return show === '' || show === '<MISSING>' || show === '<none>';
  return hex === show.replace(/[:. -]/g, '').toLowerCase() || textIsShown(Buffer.from(hex, 'hex').toString(), show);
}
