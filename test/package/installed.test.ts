import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { executeArguments, jupyter } from '../../scripts/jupyter.mjs';
import { notebookOf, readNotebook, textOf } from '../notebook/notebook-file.js';
import { COMPILERS, checked } from '../types/checked.js';
import { type Installed, withInstalled } from './installed.js';

const run = promisify(execFile);

/** What the package may hold: folders whose every file is of use to who installed it, and single files. */
const ROOMS = /^(dist|native\/src|mappings|docs|docs\/decisions|scripts\/kibana|scripts\/setup)\//;
const SINGLE = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'binding.gyp',
  'native/index.d.ts',
  'package.json',
  'scripts/build-native.mjs',
  'test/captures/tcp/cubic_droptail.pcapng',
];

/** What tshark adds up to: `tshark -r bulk.pcapng -T fields -e tcp.len`. */
const PAYLOAD = 8_011_749;

const CELLS = [
  `import { capture, op } from 'wishlab';
const packets = await capture('bulk.pcapng').tcp().table();
packets`,
  `packets.flows().filter(d => d.payload_bytes > 0)`,
  `packets.chart()`,
  `const stream = 0;
packets.filter(d => d.tcp_stream === stream).rollup({ bytes: d => op.sum(d.tcp_len) }).get('bytes')`,
  // Last: after an error tslab refuses for a moment what is sent to it.
  `packets.filter(d => d.tcp_lne > 0)`,
];

const SCRIPT = `
import { capture, readMapping, kibanaObjects } from 'wishlab';
const packets = await capture('bulk.pcapng').tcp().table();
for (const kind of ['svg', 'png', 'html']) await packets.chart().save('chart.' + kind);
const { documents } = await capture('bulk.pcapng').limit(100).writeDocuments('bulk.ndjson');
console.log(JSON.stringify([packets.numRows(), documents, Object.keys(await readMapping('packets')), (await kibanaObjects()).length > 3]));
`;

const STRICT = `import { type PacketTable, capture } from 'wishlab';
const packets = await capture('bulk.pcapng').fields('tcp.len').table();
const table: PacketTable = packets.filter(d => d.tcp_len !== null && d.tcp_len > 3);
packets.filter(d => d.tcp_lne > 0);
`;

test('the packed package, installed into an empty folder', async t => {
  await withInstalled(async installed => {
    await cp(
      join(installed.folder, 'node_modules/wishlab/test/captures/tcp/cubic_droptail.pcapng'),
      join(installed.folder, 'bulk.pcapng'),
    );
    await t.test('holds what is needed, and nothing else', () => holdsWhatIsNeeded(installed));
    await t.test('runs a notebook: table, flows, chart, types', () => runsNotebook(installed));
    await t.test('runs a script: charts as files, documents, mappings, Kibana objects', () => runsScript(installed));
    await t.test('has its commands', () => hasCommands(installed));
    await t.test('has its types for strict projects', () => hasTypes(installed));
    await t.test('says what to do where its install script did not run', () => saysHowToBuild(installed));
  });
});

async function holdsWhatIsNeeded({ folder, files }: Installed): Promise<void> {
  const strange = files.filter(path => !SINGLE.includes(path) && !ROOMS.test(path));
  assert.deepEqual(strange, []);
  assert.deepEqual(
    files.filter(path => /\.map$|\.stamp$|\.(svg|png)$|\.test\./.test(path)),
    [],
  );
  const gyp = await readFile(join(folder, 'node_modules/wishlab/binding.gyp'), 'utf8');
  for (const [, source = ''] of gyp.matchAll(/"(native\/src\/[^"]+)"/g)) assert.ok(files.includes(source), source);
  assert.ok((await stat(join(folder, 'node_modules/wishlab/build/Release/wishlab.node'))).size > 100_000);
}

async function runsNotebook({ folder, jupyter: env }: Installed): Promise<void> {
  await writeFile(join(folder, 'first.ipynb'), JSON.stringify(notebookOf(CELLS)));
  await run(jupyter, [...executeArguments('first.ipynb', 'ran.ipynb'), '--allow-errors'], { cwd: folder, env });
  const cells = (await readNotebook(join(folder, 'ran.ipynb'))).cells;
  const shown = cells.map(({ outputs = [] }) => outputs.filter(({ metadata }) => !metadata?.['wishlab']));
  const kinds = shown.map(outputs => outputs.flatMap(({ name, data = {} }) => name ?? Object.keys(data).sort()));
  const table = ['text/html', 'text/plain'];
  const chart = ['application/vnd.vegalite.v5+json', 'image/svg+xml', 'text/plain'];
  assert.deepEqual([kinds[0], kinds[1], kinds[2]], [table, table, chart]);
  assert.deepEqual(
    shown[3]?.map(({ text }) => textOf(text)),
    [`${PAYLOAD}\n`],
  );
  assert.match(textOf(shown[4]?.[0]?.text), /Property 'tcp_lne' does not exist/);
}

async function runsScript({ folder, run }: Installed): Promise<void> {
  await writeFile(join(folder, 'script.mjs'), SCRIPT);
  const [rows, documents, mapping, kibana] = JSON.parse(await run(process.execPath, 'script.mjs')) as unknown[];
  assert.ok(Number(rows) > 3000);
  assert.deepEqual([documents, mapping, kibana], [100, ['settings', 'mappings'], true]);
  const head = async (kind: string): Promise<string> =>
    (await readFile(join(folder, `chart.${kind}`), 'latin1')).slice(0, 15);
  assert.match(await head('svg'), /^<svg/);
  assert.match(await head('png'), /^\x89PNG/);
  assert.match(await head('html'), /^<!doctype html>/i);
}

async function hasCommands({ folder, run }: Installed): Promise<void> {
  const wishlab = join(folder, 'node_modules/.bin/wishlab');
  assert.match(await run(wishlab, 'flows', 'bulk.pcapng'), /tcp\/0\/1/);
  assert.match(await run(wishlab, 'mapping'), /"mappings"/);
  assert.match(await run(wishlab, 'kibana'), /"type":"dashboard"/);
  assert.match(await run(wishlab, 'demo', '--no-elasticsearch'), /congestion/i);
}

/** By `exports`, and strictly; the notebook's cells went by `types`, under tslab's older compiler. */
function hasTypes({ folder }: Installed): void {
  const { errors } = checked(COMPILERS['current']!, STRICT, { strict: true, folder, bundler: true });
  assert.deepEqual(
    errors.map(error => error.replace(/ on type .*/, '')),
    ["4: Property 'tcp_lne' does not exist"],
  );
}

async function saysHowToBuild({ folder, run }: Installed): Promise<void> {
  const build = join(folder, 'node_modules/wishlab/build');
  const twice = `
import { rename } from 'node:fs/promises';
import { capture } from 'wishlab';
const error = await capture('bulk.pcapng').table().catch(error => error);
await rename('node_modules/wishlab/away', 'node_modules/wishlab/build');
console.log(JSON.stringify([error.code, error.message, (await capture('bulk.pcapng').table()).numRows()]));`;
  await rename(build, join(folder, 'node_modules/wishlab/away'));
  await writeFile(join(folder, 'twice.mjs'), twice);
  const [code, message, rows] = JSON.parse(await run(process.execPath, 'twice.mjs')) as [string, string, number];
  assert.equal(code, 'BINDING_MISSING');
  const [, command = '', script = ''] = /^ {2}(node) '(.*)'$/m.exec(message) ?? [];
  assert.equal(await run(command, script), '', 'the command that the error names ends well, and builds nothing twice');
  assert.ok(rows > 3000, 'the call after the build works, in the same process');
}
