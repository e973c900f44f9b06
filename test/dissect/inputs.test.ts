import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, copyFileSync, readdirSync, readlinkSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type PacketTable, capture } from 'wishlab';
import { compareCapture } from '../oracle/compare-capture.js';
import { readDictionary } from '../oracle/dictionary.js';
import { failsWith } from './fails.js';

const run = promisify(execFile);
const shipped = (name: string): string => fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const DNS = shipped('apps/dns-bind-udp.pcapng');
const HTTP = shipped('apps/http1-nginx.pcapng');

const folder = mkdtempSync(join(tmpdir(), 'wishlab-inputs-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const rows = (table: PacketTable): string => JSON.stringify(table.objects({ limit: Infinity }));

describe('a compressed capture', () => {
  for (const [program, suffix] of [
    ['gzip', 'gz'],
    ['zstd', 'zst'],
    ['lz4', 'lz4'],
  ] as const) {
    test(`of ${program} gives what the plain one gives, single frames included`, async t => {
      const path = join(folder, `dns.pcapng.${suffix}`);
      await run('sh', ['-c', `${program} -c "$1" > "$2"`, 'sh', DNS, path]);
      const [packed, plain] = [capture(path), capture(DNS)];
      t.after(() => Promise.all([packed.close(), plain.close()]));
      assert.equal(rows(await packed.table()), rows(await plain.table()));
      // Later frames first: it is read again from its beginning.
      for (const number of [100, 3])
        assert.deepEqual((await packed.frame(number)).tree, (await plain.frame(number)).tree);
    });
  }
});

describe('several captures merged', () => {
  const parts = [HTTP, DNS, shipped('made/nanoseconds.pcap'), shipped('made/zipped.pcapng.gz')];

  test('are what tshark shows of the file that mergecap writes', async t => {
    const path = join(folder, 'merged.pcapng');
    await run('mergecap', ['-w', path, ...parts]);
    const merged = capture(parts, { merge: true });
    t.after(() => merged.close());
    const compared = await compareCapture({ name: 'merged', path, options: {} }, await readDictionary(), merged);
    assert.ok(compared.frames > 600);
    assert.equal(compared.differences.count, 0, compared.differences.toString());
  });

  test('are one capture, by whose id a document is known', async t => {
    const merged = capture(parts, { merge: true });
    t.after(() => merged.close());
    const table = await merged.table();
    assert.ok(!table.columnNames().includes('capture_name'));
    const times = Array.from(table.array('time'), Number);
    assert.deepEqual(
      times,
      times.toSorted((a, b) => a - b),
    );
    const ids = async (paths: readonly string[]): Promise<string[]> => {
      const given = new Set<string>();
      const asked = capture(paths, { merge: true });
      await asked.documents().forEach(({ identity }) => given.add(identity.capture_id));
      await asked.close();
      return [...given];
    };
    const [id] = await ids(parts);
    assert.deepEqual(await ids(parts), [id]);
    assert.notDeepEqual(await ids(parts.toReversed()), [id], 'the order of the captures counts');
    assert.match(await merged.explain(), /^captures +4 .*, merged in the order of time$/m);
    assert.equal((await merged.frame(1)).number, 1);
  });

  test('leave no file behind, and are merged anew where one has changed', async () => {
    const copy = join(folder, 'copy.pcapng');
    copyFileSync(DNS, copy);
    const merged = capture([HTTP, copy], { merge: true });
    const before = (await merged.table()).numRows();
    copyFileSync(shipped('apps/syslog-logger.pcapng'), copy);
    assert.equal((await merged.table()).numRows(), before - 106 + 25);
    assert.ok(openSpools() > 0);
    await merged.close();
    assert.equal(openSpools(), 0);
    assert.deepEqual(
      readdirSync(tmpdir()).filter(name => name.startsWith(`wishlab-${process.pid}-`)),
      [],
    );
  });

  test('say which one cannot be read', async () => {
    const cut = shipped('made/cut.pcap');
    await failsWith(
      capture([DNS, cut], { merge: true, damaged: 'keep' }).table(),
      'CAPTURE_TRUNCATED',
      /cut\.pcap' ends in the middle of a packet.*A merge takes whole captures: leave it out/,
    );
    const notes = shipped('README.md');
    await failsWith(
      capture([DNS, notes], { merge: true }).table(),
      'CAPTURE_UNKNOWN_FORMAT',
      /README\.md' is not a capture/,
    );
  });

  test('of one capture are that capture', async () => {
    assert.equal(rows(await capture([DNS], { merge: true }).table()), rows(await capture(DNS).table()));
  });
});

/** Files without a name that this process holds open in the folder of temporary files. */
function openSpools(): number {
  return readdirSync('/proc/self/fd').filter(fd => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(`${tmpdir()}/`);
    } catch {
      // The descriptor of the listing itself is gone.
      return false;
    }
  }).length;
}

describe('standard input', () => {
  /** What a script prints that reads this as its standard input. */
  async function printed(script: string, input: string | null): Promise<string> {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', `const { capture } = await import(${JSON.stringify(PACKAGE)}); ${script}`],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    if (input === null) child.stdin.end();
    else createReadStream(input).pipe(child.stdin);
    return (await text(child.stdout)).trim();
  }

  test('is a capture that can be read twice, kept open, and known by its bytes', async () => {
    const script = `
      const packets = await capture('-').fields('udp.port', 'frame.number').table();
      let id; await capture('-').documents().forEach(({ identity }) => (id = identity.capture_id));
      const frame = await capture('-').frame(5);
      console.log(packets.numRows(), id, frame.number, frame.capture);`;
    const identities = new Set<string>();
    await capture(DNS)
      .documents()
      .forEach(({ identity }) => identities.add(identity.capture_id));
    assert.equal(await printed(script, DNS), `106 ${[...identities].join()} 5 standard input`);
  });

  test('that is empty, cut, or no capture is told by that name', async () => {
    const script = `try { await capture('-').table(); } catch (error) { console.log(error.code, error.message); }`;
    assert.match(await printed(script, null), /^CAPTURE_EMPTY 'standard input' is an empty file/);
    assert.match(await printed(script, shipped('README.md')), /^CAPTURE_UNKNOWN_FORMAT 'standard input' is not/);
    const cut = join(folder, basename(DNS));
    copyFileSync(DNS, cut);
    truncateSync(cut, 5000);
    assert.match(await printed(script, cut), /^CAPTURE_TRUNCATED 'standard input' ends in the middle/);
    const asked = script.replace('table()', 'frame(1)');
    assert.match(await printed(asked, cut), /^CAPTURE_TRUNCATED 'standard input' ends in the middle/);
    const merged = script.replace("'-'", `['-', ${JSON.stringify(DNS)}], { merge: true }`);
    assert.match(await printed(merged, cut), /^CAPTURE_TRUNCATED 'standard input' ends in the middle/);
  });
});
