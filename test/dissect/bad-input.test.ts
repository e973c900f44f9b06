import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { WishlabError, capture } from 'wishlab';
import { failsWith } from './fails.js';

const shipped = (name: string): string => fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
const DNS = shipped('apps/dns-bind-udp.pcapng');
const CUT = shipped('made/cut.pcap');
/** Whole frames before the cut, as tshark counts them. */
const BEFORE_CUT = 46;

const folder = mkdtempSync(join(tmpdir(), 'wishlab-bad-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, bytes: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

test('no such file: the path, from where it was looked for, and that wildcards work', async () => {
  const path = join(folder, 'missing.pcap');
  const error = await failsWith(capture(path).table(), 'CAPTURE_NOT_FOUND', /missing\.pcap.*looked from.*\*\.pcap/s);
  assert.equal(error.details['path'], path);
  await failsWith(capture(join(folder, 'nothing-*.pcap')).table(), 'CAPTURE_NOT_FOUND', /No file matches/);
});

test('a directory: how to read all captures in it', async () => {
  await failsWith(capture(folder).table(), 'CAPTURE_IS_DIRECTORY', /capture\('.*\/\*'\)/);
});

test('a file named twice: its rows would be there twice', async () => {
  await failsWith(
    capture([DNS, CUT, DNS]).table(),
    'OPTION_INVALID',
    /dns-bind-udp\.pcapng' is named twice: .*Leave one out/,
  );
  const link = join(folder, 'link.pcapng');
  symlinkSync(DNS, link);
  await failsWith(
    capture([DNS, link]).documents().forEach(Boolean),
    'OPTION_INVALID',
    /link\.pcapng' is named twice, before as/,
  );
});

test('an empty file', async () => {
  await failsWith(capture(file('empty', '')).table(), 'CAPTURE_EMPTY', /not even a capture's header/);
});

test('not a capture: which formats are', async () => {
  const text = file('notes.txt', 'these are notes, not packets\n'.repeat(50));
  await failsWith(capture(text).table(), 'CAPTURE_UNKNOWN_FORMAT', /Expected pcap, pcapng/);
  await failsWith(capture(text).writeDocuments(join(folder, 'x')), 'CAPTURE_UNKNOWN_FORMAT', /Expected pcap/);
});

test("cut within the file's own header: no advice that leads nowhere", async () => {
  const cut = readFileSync(CUT);
  const section = readFileSync(DNS).subarray(0, 20);
  for (const half of [
    file('12.pcap', cut.subarray(0, 12)),
    file('20.pcap', cut.subarray(0, 20)),
    file('cut.pcapng', section),
  ]) {
    for (const damaged of ['error', 'keep'] as const) {
      const error = await failsWith(
        capture(half, { damaged }).table(),
        'CAPTURE_TRUNCATED',
        /within the header of the file.*No frame/s,
      );
      assert.doesNotMatch(error.message, /keep/);
    }
  }
});

test('a capture without frames is an empty table, and no error', async () => {
  for (const name of ['made/empty.pcap', 'made/empty.pcapng']) {
    const table = await capture(shipped(name)).table();
    assert.equal(table.numRows(), 0);
    assert.ok(table.columnNames().includes('frame_number'));
  }
});

test('cut in the middle: an error that names the way to what is before the cut', async () => {
  await failsWith(capture(CUT).table(), 'CAPTURE_TRUNCATED', /damaged: 'keep'/);
  await failsWith(capture(CUT).writeDocuments(join(folder, 'cut.ndjson')), 'CAPTURE_TRUNCATED', /damaged: 'keep'/);
  assert.ok(!existsSync(join(folder, 'cut.ndjson')), 'a failed write leaves nothing behind');
});

test('cut in the middle: the frames before the cut come first', async () => {
  let rows = 0;
  const counting = capture(CUT)
    .batches()
    .forEach(batch => (rows += batch.numRows()));
  await failsWith(counting, 'CAPTURE_TRUNCATED', /cut|ends in the middle/);
  assert.equal(rows, BEFORE_CUT);
  let documents = 0;
  const writing = capture(CUT)
    .documents()
    .forEach(batch => (documents += batch.frames.length));
  await failsWith(writing, 'CAPTURE_TRUNCATED', /ends in the middle/);
  assert.equal(documents, BEFORE_CUT);
});

test('cut in the middle, kept: a table of the frames before, which says so', async () => {
  const table = await capture(CUT, { damaged: 'keep' }).table();
  assert.equal(table.numRows(), BEFORE_CUT);
  assert.match(Object.values(table.meta.damage).join(), /ends in the middle/);
});

test('an unknown field: the nearest names, and how to search', async () => {
  const error = await failsWith(
    capture(DNS).fields('tcp.lenn').table(),
    'FIELD_UNKNOWN',
    /'tcp\.lenn'.*Did you mean 'tcp\.len'.*fields\.find/s,
  );
  assert.deepEqual((error.details['nearest'] as string[])[0], 'tcp.len');
  await failsWith(capture(DNS).fields('nosuchprotocol.*').table(), 'FIELD_UNKNOWN', /No field .* matches/);
});

test('a broken filter: quoted, with a caret under the place', async () => {
  const error = await failsWith(
    capture(DNS).displayFilter('tcp.len >> 5').table(),
    'FILTER_INVALID',
    /tcp\.len >> 5\n/,
  );
  const lines = error.message.split('\n');
  const quoted = lines.findIndex(line => line.trimStart() === 'tcp.len >> 5');
  const indent = lines[quoted]?.indexOf('tcp') ?? 0;
  assert.equal(lines[quoted + 1]?.indexOf('^'), indent + Number(error.details['start']));
  const start = Number(error.details['start']);
  assert.ok(start >= 8 && start <= 9, `the caret is at ${start}`);
});

test('a filter over an unknown field, and one that ends too early, are refused alike', async () => {
  await failsWith(
    capture(DNS).displayFilter('dns.nonsense == 1').documents().forEach(Boolean),
    'FILTER_INVALID',
    /\^~*/,
  );
  const early = await failsWith(capture(DNS).displayFilter('dns and').table(), 'FILTER_INVALID', /dns and\n\s+\^/);
  assert.equal(early.details['start'], 'dns and'.length);
});

test('chained filters: each is checked by itself, and the error quotes the one that is wrong', async () => {
  const escaping = capture(DNS).displayFilter('udp) or (tcp').displayFilter('dns');
  await failsWith(escaping.table(), 'FILTER_INVALID', /\n {2}udp\) or \(tcp\n {5}\^$/);
  const second = capture(DNS).displayFilter('udp').displayFilter('dns.nonsense');
  const ends = [() => second.table(), () => second.documents().forEach(Boolean), () => second.explain()];
  for (const end of ends) {
    const error = await failsWith(end(), 'FILTER_INVALID', /\n {2}dns\.nonsense\n {2}\^~+$/);
    assert.equal(error.details['filter'], 'dns.nonsense');
    assert.equal(error.details['start'], 0);
  }
  const both = await capture(DNS).displayFilter('udp or tcp').displayFilter('dns.flags.response == 1').table();
  const one = await capture(DNS).displayFilter('(udp or tcp) and dns.flags.response == 1').table();
  assert.ok(both.numRows() > 0);
  assert.deepEqual(both.array('frame_number'), one.array('frame_number'));
});

test('a filter of several lines: the caret is beneath its line', async () => {
  const filter = 'udp\n  and dns.nonsense == 1\n  and ip';
  const error = await failsWith(capture(DNS).displayFilter(filter).table(), 'FILTER_INVALID', /\^/);
  const lines = error.message.split('\n');
  assert.deepEqual(lines.slice(1, 3), ['  udp', '    and dns.nonsense == 1']);
  assert.match(lines[3] ?? '', /^ +\^~*$/);
  assert.equal(lines[4], '    and ip');
});

test('an unwritable output: a folder that is not there, and a folder in its place', async () => {
  const nowhere = join(folder, 'no', 'such', 'folder.ndjson');
  await failsWith(capture(DNS).writeDocuments(nowhere), 'OUTPUT_NOT_WRITABLE', /folder that exists/);
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  await failsWith(capture(DNS).writeDocuments(taken), 'OUTPUT_NOT_WRITABLE', /cannot be written/);
});

test('wrong arguments are told before anything runs', () => {
  const refused = (call: () => unknown): void =>
    assert.throws(call, (error: unknown) => error instanceof WishlabError && error.code === 'OPTION_INVALID');
  refused(() => capture(''));
  refused(() => capture([]));
  refused(() => capture(DNS).limit(0));
  refused(() => capture(DNS, { workers: 0 }));
});

/** Root may read everything, so as root the reader is another user. */
test('an unreadable capture: the permission that it needs', async () => {
  const open = mkdtempSync(join(tmpdir(), 'wishlab-unreadable-'));
  after(() => rmSync(open, { recursive: true, force: true }));
  chmodSync(open, 0o755);
  const path = join(open, 'secret.pcap');
  writeFileSync(path, readFileSync(CUT));
  chmodSync(path, 0o000);
  if (process.getuid?.() !== 0) {
    await failsWith(capture(path).table(), 'CAPTURE_NOT_READABLE', /read permission/);
    return;
  }
  // Root reads everything, so the check runs without that right; as another user it might not read this checkout.
  const script = `import(${JSON.stringify(new URL('../../dist/dissect/capture-file.js', import.meta.url).href)})
    .then(m => m.inspectCapture(${JSON.stringify(path)}))
    .catch(error => console.log(error.code + ': ' + error.message))`;
  const without = ['--bounding-set', '-dac_override,-dac_read_search', process.execPath, '-e', script];
  const { stdout } = await promisify(execFile)('setpriv', without);
  assert.match(stdout, /^CAPTURE_NOT_READABLE: .*read permission/);
});
