import assert from 'node:assert/strict';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { before, describe, test } from 'node:test';
import { capture } from 'wishlab';
import { SHIPPED, capturesBelow } from './captures.js';
import { compareColumns } from './compare-columns.js';
import { type Dictionary, readDictionary } from './dictionary.js';
import { COLUMN_EXCEPTIONS } from './exceptions.js';
import { tshark } from './tshark.js';
import { WIRESHARK } from './version.js';

/** Frames of one capture; the TCP transfers repeat themselves after some. */
const FRAMES = 1000;

const met = new Set<string>();

describe('columns hold the values of the documents', { concurrency: 2 }, () => {
  let dictionary: Dictionary;
  before(async () => {
    dictionary = await readDictionary();
  });
  const isProtocol = (field: string): boolean => dictionary.get(field)?.some(each => each.protocol) ?? false;

  for (const subject of capturesBelow(SHIPPED)) {
    test(subject.name, async () => {
      const { differences, fields, frames } = await compareColumns(subject, isProtocol, FRAMES);
      const accepted = COLUMN_EXCEPTIONS.filter(each => each.capture === subject.name).map(each => each.field);
      for (const field of differences.fields) if (accepted.includes(field)) met.add(`${subject.name} ${field}`);
      const unaccepted = differences.without(accepted);
      assert.equal(unaccepted.count, 0, `${frames} frames, ${fields} fields, differing:\n${unaccepted.toString()}`);
    });
  }
});

test('a fault in a header of which no column is asked for is met as tshark meets it', async () => {
  const path = join(SHIPPED, 'made/nflog-length.pcap');
  const table = await capture(path).fields('protocol', 'tcp.srcport').table();
  const ports = [...table.array('tcp_srcport')];
  const ours = [...table.array('protocol')].map((protocol, i) => `${String(protocol)}\t${String(ports[i] ?? '')}`);
  // From 4.2 on tshark, too, looks at less of what no field is asked of.
  const wanted = ['_ws.col.Protocol', 'tcp.srcport', 'nflog.family'].flatMap(name => ['-e', name]);
  const printed = await text(tshark(['-r', path, '-T', 'fields', ...wanted]).output);
  assert.deepEqual(
    ours,
    printed
      .split('\n')
      .slice(0, -1)
      .map(line => line.replace(/\t[^\t]*$/, '')),
  );
});

test('the exceptions are few, and each is still needed', () => {
  assert.equal(COLUMN_EXCEPTIONS.length, WIRESHARK === '4.0' ? 2 : 5);
  for (const { capture, field } of COLUMN_EXCEPTIONS) {
    assert.ok(met.has(`${capture} ${field}`), `${field} of ${capture} does not differ any more`);
  }
});
