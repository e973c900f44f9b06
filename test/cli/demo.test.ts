import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { tableFromIPC } from '@uwdata/flechette';
import stringWidth from 'string-width';

const TRANSFER = 'test/captures/tcp/cubic_droptail.pcapng';
const FRAMES = 8684;

describe('the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-demo-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs it in a process of its own, as scripts/demo.mjs does. */
  async function demo(
    capture: string,
    elasticsearch: object | null,
  ): Promise<{ code: number; out: string; err: string }> {
    const options = `{ capture: ${JSON.stringify(capture)}, folder: ${JSON.stringify(folder)}, elasticsearch: Promise.resolve(${JSON.stringify(elasticsearch)}) }`;
    const given = elasticsearch === null ? options.replace('Promise.resolve(null)', 'null') : options;
    const script = `const { runDemo } = await import('./dist/cli/demo.js'); process.exitCode = await runDemo(${given});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const ended = once(child, 'close') as Promise<[number]>;
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, out, err };
  }

  it('shows a transfer, writes its files, and counts the same in Elasticsearch', async () => {
    const { code, out, err } = await demo(TRANSFER, { url: process.env['ELASTICSEARCH_URL'] });
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /8,684 rows × 8 columns/);
    assert.match(out, /tcp\/0\/1 .*up to 191 kB at .* recoveries/);
    assert.match(out, /8,684 dissected = 8,684 sent/);
    for (const count of ['documents', 'bytes', 'retransmission', 'duplicate ack', 'bytes of tcp/0/1']) {
      assert.match(out, new RegExp(`^${count} +(\\d+) +\\1 +the same$`, 'm'));
    }
    assert.doesNotMatch(out, /DIFFERENT/);
    const wide = out.split('\n').filter(line => stringWidth(line) > 120);
    assert.deepEqual(wide, []);
    const read = (name: string): Buffer => readFileSync(join(folder, name));
    assert.equal(tableFromIPC(read('packets.arrow')).numRows, FRAMES);
    for (const chart of ['congestion-window', 'duplicate-acks', 'new-flows']) {
      assert.match(read(`${chart}.svg`).toString(), /^<svg .*<\/svg>$/s);
    }
    assert.equal(read('packets.ndjson').toString().trimEnd().split('\n').length, FRAMES);
    assert.deepEqual(
      JSON.parse(read('mapping.json').toString()),
      JSON.parse(readFileSync('mappings/packets.json', 'utf8')),
    );
  });

  it('does the rest where there is no Elasticsearch, and says why there is none', async () => {
    const { code, out } = await demo('test/captures/made/zipped.pcapng.gz', { url: null, reason: 'No Java.' });
    assert.equal(code, 0);
    assert.match(out, /^Left out: there is no Elasticsearch\.\nNo Java\.$/m);
  });

  it('leaves Elasticsearch out where that is asked for', async () => {
    const { code, out } = await demo('test/captures/made/zipped.pcapng.gz', null);
    assert.equal(code, 0);
    assert.doesNotMatch(out, /Elasticsearch/);
  });

  it('ends with the code of what failed', async () => {
    const { code, err } = await demo('test/captures/none.pcap', null);
    assert.equal(code, 1);
    assert.match(err, /^\nCAPTURE_NOT_FOUND: /);
  });
});
