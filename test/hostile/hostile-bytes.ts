import { HOSTILE_TEXTS } from '../table/hostile-texts.js';

/** A lone surrogate as CESU-8 has it, which is no UTF-8. */
const LONE_SURROGATES = [0xed, 0xa0, 0x80, 0x20, 0xed, 0xb0, 0x80];

/** What a packet can carry in the place of a text, as bytes: hostile texts, and bytes that are no text. */
export const HOSTILE_BYTES: readonly Buffer[] = [
  ...HOSTILE_TEXTS.map(text => Buffer.from(text)),
  Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
  Buffer.from(Array.from({ length: 128 }, (_, byte) => 128 + byte)),
  Buffer.from([...LONE_SURROGATES, 0x0a, ...LONE_SURROGATES]),
  Buffer.from([0xf8, 0x88, 0x80, 0x80, 0x80, 0xc0, 0x80, 0xe2, 0x80, 0x22, 0xf4, 0x90, 0x80, 0x80, 0xff, 0xfe]),
  Buffer.from('\u001b]8;;http://example.org\u0007link\u001b]8;;\u0007\u001b[2J\u001b[31mred\u0090$q"p\u009c'),
  Buffer.from('back\\slash \\" \\u0022 \\\\ \\x41 "quoted" \'single\' `tick`\r\n\ttabbed\r\n'),
  Buffer.from('{"$schema":"vega","signal":"event","expr":"alert(1)","url":"http://example.org/"}'),
  Buffer.from('=HYPERLINK("http://example.org") +1 @x | cmd'),
  Buffer.from(`${'"\\\u2028<'.repeat(9_000)}end`),
];
