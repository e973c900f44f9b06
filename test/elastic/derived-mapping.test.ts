import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type FieldInfo, WishlabError, derivedMapping, fields } from 'wishlab';
import { countFields, deriveProperties } from '../../dist/elastic/derived-mapping.js';
import { typeOfField } from '../../dist/elastic/field-type.js';
import { newClient, newIndex } from './server.js';

let dictionary: ReadonlyMap<string, FieldInfo>;

before(async () => {
  dictionary = new Map((await fields.all()).map(info => [info.field, info]));
});

function named(...names: string[]): FieldInfo[] {
  return names.map(name => dictionary.get(name) ?? assert.fail(`Wireshark has no ${name}`));
}

test("types go by Wireshark's dictionary", () => {
  const expected = {
    'ip.src': 'ip',
    'ipv6.dst': 'ip',
    'tcp.srcport': 'integer',
    'tcp.flags': 'integer',
    'tcp.len': 'long',
    'frame.number': 'long',
    'tcp.analysis.acks_frame': 'long',
    'quic.packet_length': 'long',
    'tcp.flags.syn': 'boolean',
    'tcp.analysis.retransmission': 'boolean',
    'tcp.time_delta': 'double',
    'radiotap.txpower': 'integer',
    'frame.time': 'date_nanos',
    'frame.time_epoch': 'double',
    'eth.src': 'keyword',
    'tcp.payload': 'keyword',
    'http.request.method': 'keyword',
    'dns.qry.name': 'keyword',
  };
  const types = named(...Object.keys(expected)).map(info => [info.field, typeOfField(info).type]);
  assert.deepEqual(Object.fromEntries(types), expected);
});

test('a name registered with several types has the one that holds them all', () => {
  const info = (kind: FieldInfo['kind'], ...types: string[]): FieldInfo => ({
    ...named('tcp.len')[0]!,
    kind,
    type: types[0]!,
    types,
  });
  assert.equal(typeOfField(info('integer', 'UINT8', 'UINT16')).type, 'integer');
  assert.equal(typeOfField(info('integer', 'UINT8', 'UINT32')).type, 'long');
  assert.deepEqual(Object.keys(typeOfField(info('integer', 'INT32', 'UINT64')).fields ?? {}), ['digits']);
  assert.equal(typeOfField(info('fractional', 'FLOAT', 'DOUBLE')).type, 'double');
  assert.equal(typeOfField(info('string', 'IPv4', 'IPv6')).type, 'ip');
  assert.equal(typeOfField(info('string', 'IPv4', 'STRING')).type, 'keyword');
  const several = [...dictionary.values()].filter(({ types }) => types);
  assert.ok(several.length > 400, `${several.length} names`);
  for (const each of several) assert.ok(each.types!.length > 1 && each.types![0] === each.type, each.field);
});

test('label, description, type and unit are in meta, none longer than 50', () => {
  const { properties } = deriveProperties([...dictionary.values()], {}, 1_000_000);
  let most = 0;
  for (const { properties: attributes = {} } of Object.values(properties)) {
    for (const { meta } of Object.values(attributes)) {
      const values = Object.values(meta as Record<string, string>);
      assert.ok(values.length >= 2 && values.length <= 5);
      for (const value of values) {
        most = Math.max(most, value.length);
        assert.ok(value !== '' && value.length <= 50, value);
      }
    }
  }
  assert.equal(most, 50);
  const meta = properties['tcp']?.properties?.['tcp_time_delta']?.['meta'];
  assert.deepEqual(meta, {
    field: 'tcp.time_delta',
    type: 'RELATIVE_TIME',
    label: 'Time since previous frame in this TCP stream',
    description: 'Time delta from previous frame in this TCP stream',
    unit: 's',
  });
});

test('the whole dictionary is a mapping that Elasticsearch takes', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const all = [...dictionary.values()];
  // One of each combination of type, kind and length: the whole would be 90 MB.
  const kinds = new Map(all.map(info => [`${info.kind} ${typeOfField(info).type} ${String(info.types)}`, info]));
  const long = all.filter(({ label, description }) => label.length > 50 || description.length > 50).slice(0, 100);
  const body = derivedMapping([...kinds.values(), ...long], { fieldBudget: 5000, text: ['http.file_data'] });
  assert.equal(body.mappings._meta!['wishlab'] instanceof Object, true);
  await client.indices.create({ index, ...(body as object) });
  const found = (await client.indices.getMapping({ index }))[index]!.mappings.properties!;
  assert.equal(countFields(found as never), countFields(body.mappings.properties!));
});

test('the budget holds what Elasticsearch counts, and names what is over', async t => {
  const client = newClient(t);
  const wanted = [...dictionary.values()].slice(5000, 5600);
  for (const fieldBudget of [7, 8, 9, 100]) {
    const body = derivedMapping(wanted, { fieldBudget });
    const { unmapped } = (body.mappings._meta as { wishlab: { unmapped: string[] } }).wishlab;
    const mapped = Object.values(body.mappings.properties!).flatMap(({ properties = {} }) => Object.keys(properties));
    assert.ok(countFields(body.mappings.properties!) <= fieldBudget);
    assert.equal(unmapped.length + mapped.length, wanted.length + 4, `${fieldBudget}`);
    await client.indices.create({ index: newIndex(t), ...(body as object) });
  }
  for (const fieldBudget of [6, Number.NaN, 10.5, -1]) {
    assert.throws(
      () => derivedMapping([], { fieldBudget }),
      (error: unknown) => error instanceof WishlabError && error.code === 'OPTION_INVALID',
    );
  }
});

test('fields that are there are left as they are', () => {
  const [length, port] = named('tcp.len', 'tcp.srcport');
  const mapped = { tcp: { properties: { tcp_len: { type: 'keyword' } } } };
  const { properties, mapped: count } = deriveProperties([length!, port!, port!], mapped, 1000);
  assert.deepEqual([count, Object.keys(properties['tcp']!.properties!)], [1, ['tcp_srcport']]);
  assert.deepEqual(deriveProperties([length!], { tcp: { type: 'keyword' } }, 1000).unmapped, ['tcp.len']);
});
