import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { tableFromIPC } from '@uwdata/flechette';
import { capture, kibanaNdjson, kibanaObjects } from 'wishlab';
import { elasticsearchUrl, newClient, newIndex } from '../elastic/server.js';
import { MAIN, wishlab } from './command.js';

const BULK = 'test/captures/tcp/cubic_droptail.pcapng';
const DNS = 'test/captures/apps/dns-bind-udp.pcapng';

describe('the command line', () => {
  it('has a version, and help for each command', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await wishlab(['--version']), { code: 0, out: `${version}\n`, err: '' });
    const help = await wishlab(['--help']);
    assert.equal(help.code, 0);
    for (const exit of ['0 ', '1 ', '2 ', '3 ', '130', '143']) assert.match(help.out, new RegExp(`\\b${exit}`));
    const commands = [...help.out.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name!);
    assert.deepEqual(commands.slice(0, 3), ['index', 'export', 'mapping']);
    for (const command of commands) {
      const { code, out } = await wishlab([command, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(command === 'help' ? '' : `^Usage: wishlab ${command}`));
    }
  });

  it('says what it did not understand, by exit code 2', async () => {
    const wrong = [
      ['frobnicate'],
      ['index', DNS],
      ['index', DNS, '--index', 'n', '--frob'],
      ['index', DNS, '--index', 'n', '--shard', '0/3'],
      ['index', DNS, '--index', 'n'],
      ['flows', DNS, '--limit', 'many'],
      ['mapping', 'pakets'],
      ['export', DNS, '--tcp'],
      ['export', DNS, '-Y', 'dns.qry.nme'],
      ['export', DNS, '--format', 'csv', '--fields', 'dns.qry.nme'],
      ['mapping', 'flows', '--derived', DNS],
      ['mapping', '--derived', DNS, '--template', 'packets-*'],
      ['mapping', '--field-budget', '10'],
      [],
    ];
    for (const words of wrong) {
      const { code, out, err } = await wishlab(words);
      assert.deepEqual([code, out], [2, ''], words.join(' '));
      assert.notEqual(err, '');
    }
  });

  it('says what could not be done, by exit code 1', async () => {
    const { code, out, err } = await wishlab(['flows', 'none.pcap']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^wishlab: CAPTURE_NOT_FOUND: [^\n]*\n$/);
  });

  it("prints a mapping as it is in the package, for curl's --data-binary", async () => {
    const { code, out } = await wishlab(['mapping', 'flows']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync('mappings/flows.json', 'utf8')));
  });

  it('prints a mapping derived from the fields of captures', async () => {
    const { code, out } = await wishlab(['mapping', '--derived', DNS, '--field-budget', '200']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), await capture(DNS).mapping({ fieldBudget: 200 }));
  });

  it("searches Wireshark's dictionary", async () => {
    const { out } = await wishlab(['fields', 'tcp.analysis.dup']);
    assert.match(out, /^tcp\.analysis\.duplicate_ack_num +UINT32 .* tcp\.tcp_analysis_duplicate_ack_num$/m);
    const lines = (await wishlab(['fields', 'tcp.analysis.dup', '--format', 'json'])).out.trimEnd().split('\n');
    const names = lines.map(line => (JSON.parse(line) as { field: string }).field);
    assert.deepEqual(
      names.filter(name => !name.includes('analysis.dup')),
      [],
    );
  });

  it('tells flows and congestion windows, and prints all their rows for programs', async () => {
    const told = await wishlab(['cwnd', BULK]);
    assert.match(told.out, /^tcp\/0\/1 .*up to 191 kB at .* recoveries/m);
    const packets = await capture(BULK).tcp().table();
    const csv = (await wishlab(['cwnd', BULK, '--format', 'csv'])).out.trimEnd().split('\n');
    assert.equal(csv.length, packets.congestionWindow().numRows() + 1);
    const flows = (await wishlab(['flows', BULK, '--format', 'json'])).out.trimEnd().split('\n');
    assert.deepEqual(
      flows.map(line => (JSON.parse(line) as { bytes: number }).bytes),
      packets.flows().array('bytes'),
    );
    assert.match((await wishlab(['flows', BULK])).out, /^tcp\/0\/1 +10\./m);
  });
});

describe('wishlab export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-export-'));
  after(() => rmSync(folder, { recursive: true }));

  it('writes documents to the standard output and to a file, the same ones', async () => {
    const file = join(folder, 'dns.ndjson');
    const piped = await wishlab(['export', DNS]);
    assert.deepEqual([piped.code, piped.err], [0, '']);
    const written = await wishlab(['export', DNS, '--output', file]);
    assert.deepEqual([written.code, written.out], [0, '']);
    assert.equal(piped.out, readFileSync(file, 'utf8'));
    const frames = (await capture(DNS).table()).numRows();
    assert.equal(piped.out.trimEnd().split('\n').length, frames);
  });

  it('writes a table as Arrow and as CSV', async () => {
    const file = join(folder, 'dns.arrow');
    const { code } = await wishlab(['export', DNS, '--format', 'arrow', '-e', 'dns.qry.name', 'frame.len', '-w', file]);
    assert.equal(code, 0);
    const table = tableFromIPC(readFileSync(file));
    const expected = await capture(DNS).fields('dns.qry.name', 'frame.len').table();
    assert.deepEqual(table.names, expected.columnNames());
    assert.equal(table.numRows, expected.numRows());
    const csv = (await wishlab(['export', DNS, '--format', 'csv', '-e', 'frame.len', '-c', '2'])).out;
    assert.match(csv, /^frame_number,time,frame_len\n1,0,\d+\n2,[\d.]+,\d+\n$/);
  });

  it('ends quietly when its reader has read enough', () => {
    const piped = `"${process.execPath}" "${MAIN}" export ${BULK} | head -c 10; echo " $PIPESTATUS"`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', piped], { encoding: 'utf8' });
    assert.deepEqual([status, stdout, stderr], [0, '{"@timesta 0\n', '']);
  });

  it('says that a file cannot be written', async () => {
    const { code, err } = await wishlab(['export', DNS, '--format', 'csv', '-w', join(folder, 'none', 'x.csv')]);
    assert.equal(code, 1);
    assert.match(err, /^wishlab: OUTPUT_NOT_WRITABLE: /);
  });
});

describe('wishlab kibana', () => {
  it('prints what kibanaObjects() makes', async () => {
    const { code, out, err } = await wishlab(['kibana', '--index', 'net', '--from', 'now-1h', '--until', 'now']);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, kibanaNdjson(kibanaObjects({ packets: 'net', range: { from: 'now-1h', to: 'now' } })));
  });

  it('opens with the time range of what is indexed', async t => {
    const index = newIndex(t);
    const to = ['--to', elasticsearchUrl(), '--index', index];
    assert.equal((await wishlab(['index', DNS, ...to])).code, 0);
    await newClient(t).indices.refresh({ index });
    const { out } = await wishlab(['kibana', ...to]);
    const dashboard = JSON.parse(out.trimEnd().split('\n').at(-1)!) as { attributes: Record<string, string> };
    const { timeFrom, timeTo } = dashboard.attributes;
    const epochs = (await capture(DNS).fields({ at: 'frame.time_epoch' }).table()).array('at') as bigint[];
    const first = Number(epochs[0]! / 1_000_000n);
    const last = Number(epochs.at(-1)! / 1_000_000n);
    assert.deepEqual([Date.parse(timeFrom!), Date.parse(timeTo!)], [first, last + 1]);
    const server = { ELASTICSEARCH_URL: elasticsearchUrl() };
    assert.equal((await wishlab(['kibana', '--index', index], server)).out, out);
    const other = await wishlab(['kibana', '--index', `${index}-none`], server);
    assert.deepEqual([other.code, other.out], [0, kibanaNdjson(kibanaObjects({ packets: `${index}-none` }))]);
    const missing = await wishlab(['kibana', '--to', elasticsearchUrl(), '--index', `${index}-none`]);
    assert.deepEqual([missing.code, missing.out], [1, '']);
    assert.match(missing.err, /^wishlab: INDEX_MISSING: /);
  });
});
