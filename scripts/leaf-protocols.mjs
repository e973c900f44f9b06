// node scripts/leaf-protocols.mjs WIRESHARK-SOURCE… [--why]   writes native/src/leaf_protocols.cc anew: the protocols above TCP and UDP
// that may be switched off where only TCP/IP columns are wanted (docs/decisions/0008-depth.md), in each of the releases given. A
// WIRESHARK-SOURCE is an unpacked source package (apt-get source wireshark); --why prints, for each that stays on, the way by which
// it reaches one that must.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { callsOf, effectiveFunctions, namesIn, readDissectors } from './dissector-source.mjs';
import { SetupFailure, main } from './setup/failure.mjs';
import { at } from './setup/paths.mjs';

/** Dissectors whose fields are asked for, or that lead back to them. */
const CARRIED = ['ip', 'ipv6', 'eth', 'tcp', 'udp', 'ppp', 'frame', 'ethertype', 'llc', 'sll'].map(
  name => `packet-${name}`,
);

/** Not looked into although they may hold anything: documents of every type, or what is encrypted without keys. */
const CUT = ['http', 'http2', 'http3', 'imf', 'jxta', 'msrp', 'tls', 'quic', 'xmcp'].map(name => `packet-${name}`);

/** Just before a conversation is made: where one was looked for and not found. */
const WHERE_THERE_IS_NONE = /if\s*\(\s*(?:!\s*\w+|\(?\w+\s*==\s*NULL\)?|NULL\s*==\s*\w+)\s*\)\s*\{?\s*(?:\w+\s*=\s*)?$/;

/** Functions by which one dissector runs another, or has it announce a conversation. */
const CALLED = /^(?!\w+_dissect_pdus$)(\w*dissect_\w+|\w+_add_address)$/;

/** A conversation that another packet of TCP or UDP may match. */
const TRANSPORT = /CONVERSATION_TCP|CONVERSATION_UDP|conversation_pt_to|^ckt$|ctype/;

/**
 * Whether it makes a conversation with other addresses or ports than those of the packet at hand, or a second one with the same:
 * what TCP and UDP know of a connection hangs on the first.
 *
 * @param {string} text
 */
function announces(text) {
  if (/\bconversation_(set_port2|set_addr2|create_from_template)\s*\(|CONVERSATION_TEMPLATE/.test(text)) return true;
  for (const { given, index } of callsOf(text, 'conversation_new')) {
    const [, from = '', to = '', type = '', port = '', otherPort = '', options = ''] = given;
    const own =
      /pinfo->(net_)?src/.test(from + to) &&
      /pinfo->(net_)?dst/.test(from + to) &&
      /srcport/.test(port + otherPort) &&
      /destport/.test(port + otherPort) &&
      options === '0' &&
      WHERE_THERE_IS_NONE.test(text.slice(Math.max(0, index - 200), index));
    if (given.length === 7 && !own && TRANSPORT.test(type)) return true;
  }
  return false;
}

/**
 * @param {string} text
 * @param {readonly string[]} tables
 */
function addsTo(text, tables) {
  const found = namesIn(text, 'dissector_add_uint\\w*|heur_dissector_add');
  return tables.some(table => found.has(table));
}

/** @param {string} text */
function protocolsOf(text) {
  return [...namesIn(text, 'proto_register_protocol(?:_in_name_only)?', 2)];
}

/**
 * Protocols of others in whose name it may register.
 *
 * @param {string} text
 */
function borrowed(text) {
  return [...namesIn(text, 'proto_get_id_by_filter_name')];
}

/**
 * For each file those that it may call: by table, by handle, or by function.
 *
 * @param {ReadonlyMap<string, string>} files
 */
function edgesOf(files) {
  /** @param {string} call */
  const by = call => {
    /** @type {Map<string, string[]>} */
    const index = new Map();
    for (const [file, text] of files)
      for (const name of namesIn(text, call)) index.set(name, [...(index.get(name) ?? []), file]);
    return index;
  };
  const added = by('dissector_add_\\w+|heur_dissector_add');
  const handles = by('register_dissector(?:_with_(?:description|data))?');
  const functions = effectiveFunctions(files);
  /** @type {Map<string, Map<string, string>>} */
  const edges = new Map();
  for (const [file, text] of files) {
    /** @type {Map<string, string>} */
    const to = new Map();
    const tables =
      /(?:find|register|register_custom)_dissector_table|(?:register|find)_heur_dissector_list(?:_with_description)?/
        .source;
    for (const table of [
      ...namesIn(text, tables),
      ...namesIn(text, 'register_decode_as_next_proto'),
      ...namesIn(text, 'register_decode_as_next_proto', 1),
    ])
      for (const other of added.get(table) ?? []) to.set(other, `table ${table}`);
    for (const handle of namesIn(text, 'find_dissector|find_dissector_add_dependency'))
      for (const other of handles.get(handle) ?? []) to.set(other, `handle ${handle}`);
    for (const name of new Set(text.match(/\b[A-Za-z_]\w+\b/g))) {
      const other = functions.get(name);
      if (other !== undefined && CALLED.test(name)) to.set(other, `function ${name}`);
    }
    to.delete(file);
    edges.set(file, to);
  }
  return edges;
}

/**
 * The shortest way from a file to one that must run, in words; null where there is none.
 *
 * @param {string} file
 * @param {ReadonlyMap<string, ReadonlyMap<string, string>>} edges
 * @param {ReadonlySet<string>} must
 */
function pathTo(file, edges, must) {
  const reached = new Map([[file, file]]);
  for (const [at, path] of reached) {
    if (must.has(at)) return path;
    for (const [next, how] of edges.get(at) ?? [])
      if (!CUT.includes(next) && !reached.has(next)) reached.set(next, `${path} -[${how}]-> ${next}`);
  }
  return null;
}

/**
 * @param {readonly string[]} names
 * @param {string} version
 */
function source(names, version) {
  return `// Made by scripts/leaf-protocols.mjs from the source of Wireshark ${version}: run it, do not edit.
#include "leaf_protocols.h"

namespace wishlab {

// clang-format off
const std::unordered_set<std::string_view>& LeafProtocols() {
  static const std::unordered_set<std::string_view> names = {
${wrapped(names)}
  };
  return names;
}
// clang-format on

}  // namespace wishlab
`;
}

/** @param {readonly string[]} names */
function wrapped(names) {
  const lines = [''];
  for (const name of names) {
    const line = `${lines.at(-1)}"${name}", `;
    if (line.length <= 108) lines[lines.length - 1] = line;
    else lines.push(`"${name}", `);
  }
  return lines.map(line => `    ${line.trimEnd()}`).join('\n');
}

/** @param {string} root */
function versionOf(root) {
  const text = readFileSync(join(root, 'CMakeLists.txt'), 'utf8');
  const parts = ['MAJOR', 'MINOR', 'PATCH'];
  return parts.map(part => new RegExp(`set\\(PROJECT_${part}_VERSION (\\d+)\\)`).exec(text)?.[1] ?? '?').join('.');
}

/**
 * The leaves of one release.
 *
 * @param {string} root
 * @param {boolean} why
 */
function leavesOf(root, why) {
  const files = readDissectors(join(root, 'epan/dissectors'));
  const reach = edgesOf(files);
  const announcing = [...files].filter(([, text]) => announces(text));
  const must = new Set([...CARRIED, ...announcing.map(([name]) => name)]);
  const leaves = new Set();
  const held = new Set();
  for (const [file, text] of files) {
    if (!addsTo(text, ['tcp.port', 'tcp', 'udp.port', 'udp'])) continue;
    const path = CUT.includes(file) ? null : pathTo(file, reach, must);
    if (path && why) console.log(path);
    const names = path ? [...protocolsOf(text), ...borrowed(text)] : protocolsOf(text);
    for (const name of names) (path ? held : leaves).add(name);
  }
  const cut = CUT.flatMap(file => protocolsOf(files.get(file) ?? ''));
  return new Set([...leaves].filter(name => !held.has(name)).concat(cut));
}

void main(async () => {
  const words = process.argv.slice(2);
  const roots = words.filter(word => word !== '--why');
  if (roots.length === 0) throw new SetupFailure('node scripts/leaf-protocols.mjs WIRESHARK-SOURCE… [--why]');
  const [first = new Set(), ...others] = roots.map(root => leavesOf(root, words.includes('--why')));
  const names = [...first].filter(name => others.every(each => each.has(name))).sort();
  writeFileSync(at('native/src/leaf_protocols.cc'), source(names, roots.map(versionOf).join(' and ')));
  console.log(`${names.length} protocols may be switched off`);
});
