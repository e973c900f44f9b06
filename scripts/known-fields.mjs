// node scripts/known-fields.mjs   writes sdk/field/known-fields.ts, the types of common fields, from the running libwireshark's
// dictionary. They are help while typing: fields that are not among them work all the same.
import { writeFileSync } from 'node:fs';

import { at } from './setup/paths.mjs';
import { say } from './setup/command.mjs';

/** Protocols whose fields are typed; some 4,000 in all, which a notebook's type check does not feel (docs/tables.md). */
const PROTOCOLS = [
  ...[
    'frame',
    'eth',
    'sll',
    'llc',
    'vlan',
    'stp',
    'ppp',
    'pppoe',
    'mpls',
    'arp',
    'ip',
    'ipv6',
    'icmp',
    'icmpv6',
    'igmp',
  ],
  ...[
    'gre',
    'vxlan',
    'esp',
    'ah',
    'wg',
    'tcp',
    'mptcp',
    'udp',
    'quic',
    'rtp',
    'stun',
    'data',
    'tls',
    'ssh',
    'dns',
    'nbns',
  ],
  ...[
    'dhcp',
    'ntp',
    'snmp',
    'http',
    'http2',
    'websocket',
    'ftp',
    'tftp',
    'smtp',
    'imap',
    'pop',
    'telnet',
    'radius',
    'mqtt',
  ],
];

/** Characters of a description; some are paragraphs. */
const MOST = 120;

/** @typedef {import('../dist/request/source.js').FieldInfo} FieldInfo */

/** @param {string} name */
const key = name => (/^[a-z_$][\w$]*$/i.test(name) ? name : `'${name}'`);

/**
 * The module's text.
 *
 * @param {readonly FieldInfo[]} dictionary
 */
export function knownFields(dictionary) {
  const known = dictionary
    .filter(({ field }) => PROTOCOLS.includes(field.split('.')[0] ?? ''))
    // A few names that would collide have a column of another name (docs/renamed-fields.md); those are not typed.
    .filter(({ field, column }) => column === field.replaceAll('.', '_'))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
  const columns = known.map(info => `  /** ${docOf(info)} */\n  readonly ${key(info.column)}: ${typeOf(info)} | null;`);
  return `// Written by scripts/known-fields.mjs from Wireshark's dictionary; not to be edited.

/** Columns of common fields, by the names that they have in a table; the descriptions are Wireshark's. */
export interface KnownColumns {
${columns.join('\n')}
}

/** Wireshark's names of them. */
export type KnownField =
${known.map(({ field }) => `  | '${field}'`).join('\n')};
`;
}

/** @param {FieldInfo} info */
function docOf({ field, type, label, description }) {
  const more = description === '' || description === label ? '' : ` – ${description}`;
  const text = `${label}${more}`.replace(/\s+/g, ' ').replaceAll('*/', '* /').replaceAll('@', '(at)').trim();
  return `${text.length > MOST ? `${text.slice(0, MOST)}…` : text} (\`${field}\`, ${type})`;
}

/**
 * A column's values, as docs/tables.md has them.
 *
 * @param {FieldInfo} info
 */
function typeOf({ field, kind, type }) {
  if (field === 'frame.time_epoch' || kind === 'time') return 'bigint';
  if (kind === 'integer') return /(40|48|56|64)$/.test(type) ? 'number | bigint' : 'number';
  if (kind === 'fractional') return 'number';
  return kind;
}

if (process.argv[1] === import.meta.filename) {
  const { fields } = await import('../dist/index.js');
  const text = knownFields(await fields.all());
  writeFileSync(at('sdk/field/known-fields.ts'), text);
  say(
    `${text.match(/^ {2}readonly/gm)?.length ?? 0} fields, ${Math.round(text.length / 1000)} kB, in sdk/field/known-fields.ts`,
  );
  process.exit(0);
}
