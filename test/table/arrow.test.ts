import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFromIPC } from '@uwdata/flechette';
import { type PacketTable, all, capture, count } from 'wishlab';

const CAPTURES = ['made/empty.pcap', 'apps/http1-nginx.pcapng', 'tcp/cubic_droptail.pcapng', 'zeek/6in4.pcap'];
/** Of every storage: present in some of the captures, in some rows of them, or in none. */
const FIELDS = [
  ...['flow', 'tcp.len', 'tcp.options.sack_le', 'tcp.time_delta', 'tcp.analysis.retransmission', 'http.host', 'ip.src'],
  ...['frame.time', 'frame.time_epoch', 'frame.protocols', 'tcp.payload', 'ipv6.src', 'ntp.rootdelay'],
];

function read(name: string): Promise<PacketTable> {
  return capture(`test/captures/${name}`)
    .fields(...FIELDS, {
      edges: all('tcp.options.sack_le'),
      addresses: all('eth.addr'),
      nops: count('tcp.options.nop'),
    })
    .table();
}

function arrowOf(table: PacketTable): ReturnType<typeof tableFromIPC> {
  return tableFromIPC(table.toArrowIPC({ format: 'file' }), { useBigInt: true });
}

/** A type in a form to compare: dictionaries are numbered as they are made. */
function typesOf(table: PacketTable): Record<string, string> {
  const plain = (_: string, value: unknown): unknown => (typeof value === 'function' ? undefined : value);
  return Object.fromEntries(
    arrowOf(table).schema.fields.map(({ name, type }) => [name, JSON.stringify({ ...type, id: 0 }, plain)]),
  );
}

test('the Arrow types are those of the fields, whatever values a table holds', async () => {
  const tables = await Promise.all(CAPTURES.map(read));
  const [empty, ...others] = tables.map(typesOf);
  assert.equal(Object.keys(empty ?? {}).length, FIELDS.length + 5);
  for (const types of others) assert.deepEqual(types, empty);
  const few = (await read('apps/http1-nginx.pcapng')).filter((d: { frame_number: number }) => d.frame_number < 3);
  assert.deepEqual(typesOf(few), empty);
});

test('the values come through Arrow as they are', async () => {
  for (const name of CAPTURES) {
    const table = await read(name);
    const arrow = arrowOf(table);
    assert.equal(arrow.numRows, table.numRows());
    for (const column of table.columnNames()) {
      const ours = Array.from(table.array(column) as Iterable<unknown>, listed);
      const theirs = Array.from(arrow.getChild(column) as Iterable<unknown>, listed);
      assert.deepEqual(theirs, ours, `${name}: ${column}`);
    }
  }
});

function listed(value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as Iterable<unknown>) : (value ?? null);
}

test('types that are asked for win, and a table without fields has those of its values', async () => {
  const table = await read('apps/http1-nginx.pcapng');
  const derived = table.derive({ twice: (d: { tcp_len: number }) => d.tcp_len * 2 }).select('twice');
  assert.equal(arrowOf(derived).numRows, table.numRows());
  const rolled = table.groupby('flow').count();
  assert.ok(arrowOf(rolled).numRows > 1);
});
