import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { fields, readMapping } from 'wishlab';

/** Types whose values are strings in documents; a template for strings never meets the others. */
const STRINGS =
  /^FT_(STRING|UINT_STRING|BYTES|UINT_BYTES|ETHER|OID|REL_OID|GUID|EUI64|FCWWN|SYSTEM_ID|AX25|IPXNET|VINES|IPv|ABSOLUTE)/;

interface Template {
  readonly match?: readonly string[];
  readonly unmatch?: readonly string[];
}

/** The types that Wireshark's dictionary has for each attribute's name. */
let types: ReadonlyMap<string, ReadonlySet<string>>;
let templates: ReadonlyMap<string, Template>;

before(async () => {
  const { stdout } = await promisify(execFile)('tshark', ['-G', 'fields'], { maxBuffer: 1 << 30 });
  const found = new Map<string, Set<string>>();
  for (const line of stdout.split('\n')) {
    const [kind, , field, type] = line.split('\t');
    if (kind !== 'F' || field === undefined || type === undefined) continue;
    const name = field.replaceAll('.', '_');
    found.set(name, (found.get(name) ?? new Set()).add(type));
  }
  types = found;
  const listed = readMapping('packets').mappings['dynamic_templates'] as readonly Record<string, Template>[];
  templates = new Map(listed.flatMap(each => Object.entries(each)));
});

/** A template's pattern, as Elasticsearch reads it. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

function namesOf(pattern: string, unmatch: readonly string[] = []): string[] {
  const expression = expressionOf(pattern);
  return [...types.keys()].filter(name => expression.test(name) && !unmatch.includes(name));
}

function assertOnly(template: string, wanted: RegExp): void {
  const { match = [], unmatch } = templates.get(template)!;
  assert.ok(match.length > 0);
  for (const pattern of match) {
    const names = namesOf(pattern, unmatch).filter(name => [...types.get(name)!].some(type => STRINGS.test(type)));
    const others = names.filter(name => [...types.get(name)!].some(type => STRINGS.test(type) && !wanted.test(type)));
    assert.deepEqual(others, [], `${pattern} takes names of other types for ${wanted.source}`);
    assert.ok(names.length > 0, `${pattern} takes no name`);
  }
}

test("the addresses' names are addresses in Wireshark's dictionary", () => {
  assertOnly('addresses_as_ip', /^FT_IPv[46]$/);
});

test("the absolute times' names are absolute times in Wireshark's dictionary", () => {
  assertOnly('absolute_times_as_date_nanos', /^FT_ABSOLUTE_TIME$/);
});

test('every relative time is double, by its name', async () => {
  const { match = [], unmatch } = templates.get('relative_times_as_double')!;
  const double = new Set(match.flatMap(pattern => namesOf(pattern, unmatch)));
  const relative = [...types].filter(([, has]) => has.has('FT_RELATIVE_TIME')).map(([name]) => name);
  assert.ok(relative.length > 100);
  assert.deepEqual(
    relative.filter(name => !double.has(name)),
    [],
  );
  for (const name of ['frame_time_epoch', 'frame_time_delta', 'tcp_analysis_ack_rtt', 'tcp_analysis_rto', 'dns_time']) {
    assert.ok(double.has(name), name);
  }
  // The attributes that documents have, where a name is taken by another field.
  const attributes = (await fields.all()).filter(({ type }) => type === 'RELATIVE_TIME').map(({ column }) => column);
  const patterns = match.map(expressionOf);
  assert.deepEqual(
    attributes.filter(name => !patterns.some(pattern => pattern.test(name))),
    [],
  );
});
