import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Capture, capture } from 'wishlab';
import { OutputFile } from '../../dist/dissect/output-file.js';
import { failsWith } from './fails.js';
import { workers } from './workers.js';

const captures = fileURLToPath(new URL('../captures', import.meta.url));
const BULK = join(captures, 'tcp/cubic_droptail.pcapng');
const SMALL = join(captures, 'apps/dns-bind-udp.pcapng');
const CUT = join(captures, 'made/cut.pcap');
const OLD = 'what was there\n';

/** A new folder with a file that is to be replaced. */
function newOutput(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-write-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'out.ndjson'), OLD);
  return join(folder, 'out.ndjson');
}

function untouched(path: string): void {
  assert.equal(readFileSync(path, 'utf8'), OLD);
  alone(path);
}

function alone(path: string): void {
  assert.deepEqual(readdirSync(join(path, '..')), [basename(path)]);
}

async function documentsOf(wanted: Capture): Promise<string> {
  const parts: Buffer[] = [];
  await wanted.documents().forEach(({ ndjson }) => parts.push(ndjson));
  return Buffer.concat(parts).toString();
}

test('the file has what documents() gives, byte by byte, and is counted', async () => {
  const path = newOutput();
  const { documents, bytes, counts } = await capture(BULK).writeDocuments(path);
  const text = readFileSync(path, 'utf8');
  assert.equal(text, await documentsOf(capture(BULK)));
  assert.equal(bytes, Buffer.byteLength(text));
  assert.equal(documents, text.split('\n').length - 1);
  assert.equal(counts.dissected, documents);
  alone(path);
});

test('a name that is not there yet is made; no document at all makes an empty file', async () => {
  const path = newOutput();
  rmSync(path);
  const { documents } = await capture(SMALL).displayFilter('frame.number > 1000').writeDocuments(path);
  assert.equal(documents, 0);
  assert.equal(readFileSync(path, 'utf8'), '');
  alone(path);
});

test('several captures follow one another in their order, read one after the other or at once', async () => {
  const several = [
    SMALL,
    BULK,
    ...['redis-resp3-commands', 'mqtt-mosquitto'].map(name => join(captures, 'apps', `${name}.pcapng`)),
  ];
  const expected: string[] = [];
  for (const each of several) expected.push(await documentsOf(capture(each).displayFilter('not arp')));
  for (const count of [1, 3]) {
    const path = newOutput();
    const { bytes } = await capture(several, { workers: count }).displayFilter('not arp').writeDocuments(path);
    assert.equal(readFileSync(path, 'utf8'), expected.join(''));
    assert.equal(bytes, readFileSync(path).length);
    alone(path);
  }
});

test('a limit counts over captures', async () => {
  const path = newOutput();
  const { documents } = await capture([SMALL, BULK]).limit(200).writeDocuments(path);
  assert.equal(documents, 200);
  assert.equal(readFileSync(path, 'utf8').split('\n').length, 201);
});

test('a file system without unnamed files gets a named one, which is gone in the end', async () => {
  for (const published of [true, false]) {
    const path = newOutput();
    const output = await OutputFile.open(path, [], false);
    assert.equal(readdirSync(join(path, '..')).length, 2);
    const part = await output.part();
    writeFileSync(output.place, 'a');
    writeFileSync(part, 'b');
    output.size = 1;
    await output.append(part);
    if (published) await output.publish({ preferences: [] });
    await output.close();
    assert.equal(readFileSync(path, 'utf8'), published ? 'ab' : OLD);
    alone(path);
  }
});

test('a damaged capture leaves what was there, or the documents before the damage where those are kept', async () => {
  const path = newOutput();
  await failsWith(capture(CUT).writeDocuments(path), 'CAPTURE_TRUNCATED', /damaged: 'keep'/);
  untouched(path);
  const { documents } = await capture(CUT, { damaged: 'keep' }).writeDocuments(path);
  assert.ok(documents > 0);
  assert.equal(readFileSync(path, 'utf8').split('\n').length - 1, documents);
});

test('a worker killed in the middle leaves what was there', async () => {
  const path = newOutput();
  let killed = false;
  const onProgress = (): void => {
    if (!killed) for (const { pid } of workers()) process.kill(pid, 'SIGKILL');
    killed = true;
  };
  await failsWith(capture(BULK).writeDocuments(path, { onProgress }), 'WORKER_DIED', /SIGKILL/);
  untouched(path);
});

test('an aborted call leaves what was there', async () => {
  const path = newOutput();
  const controller = new AbortController();
  const options = { signal: controller.signal, onProgress: () => controller.abort() };
  await failsWith(capture(BULK).writeDocuments(path, options), 'ABORTED', /aborted/);
  untouched(path);
});

const WRITE = `import { capture } from 'wishlab';
const [path, output, hold] = process.argv.slice(1);
const onProgress = () => {
  if (!hold) return;
  console.log('in the middle');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
await capture(path).writeDocuments(output, { onProgress }).catch(error => console.log(error.code + ': ' + error.message));`;
const SCRIPT = ['--input-type=module', '-e', WRITE];

test('a full disk, here a file that may not grow, ends the call and leaves what was there', async () => {
  const path = newOutput();
  const limited = ['--fsize=1000000', process.execPath, ...SCRIPT, BULK, path];
  const { stdout } = await promisify(execFile)('prlimit', limited, { cwd: captures });
  assert.match(stdout, /^OUTPUT_NOT_WRITABLE: .*out\.ndjson' cannot be written: .*[Ff]ile too large/);
  untouched(path);
});

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`a script that ${signal} ends leaves what was there, and nothing beside it`, async () => {
    const path = newOutput();
    const script = spawn(process.execPath, [...SCRIPT, BULK, path, 'hold'], {
      cwd: captures,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(script.stdout, 'data');
    script.kill(signal);
    await once(script, 'close');
    assert.equal(script.signalCode, signal);
    untouched(path);
  });
}
