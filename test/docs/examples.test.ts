import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as wishlab from 'wishlab';
import { type Example, docstringExamples } from './examples.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CAPTURES = join(ROOT, 'test/captures');
/** The captures that docstrings speak of. */
const NAMED: Readonly<Record<string, string>> = {
  'bulk.pcapng': 'tcp/cubic_droptail.pcapng',
  'web.pcapng': 'apps/http1-nginx.pcapng',
  'dns.pcap': 'apps/dns-bind-udp.pcapng',
  'tunnel.pcap': 'zeek/6in4.pcap',
};

/** What every example may use besides the names of its own file. */
const PRELUDE = `
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { Client as ElasticsearchClient } from '@elastic/elasticsearch';
import * as aq from 'arquero';
import { capture as openCapture } from 'wishlab';
class Client extends ElasticsearchClient { constructor() { super({ node: process.env.ELASTICSEARCH_URL }); } }
const client = new Client();
await client.indices.delete({ index: ['packets', 'windows'], ignore_unavailable: true });
`;

async function moduleOf({ place, code }: Example): Promise<string> {
  const file = pathToFileURL(join(ROOT, place.replace(/^sdk(.*)\.ts:\d+$/, 'dist$1.js'))).href;
  const own = Object.keys((await import(file)) as object);
  const shared = Object.keys(wishlab).filter(name => !own.includes(name));
  const declared = [...code.matchAll(/^(?:const|let) (\w+)/gm)].map(match => match[1]);
  const free = (name: string): boolean => !declared.includes(name) && new RegExp(`\\b${name}\\b`).test(code);
  return [
    `import { ${own.filter(free).join(', ')} } from '${file}';`,
    `import { ${shared.filter(free).join(', ')} } from 'wishlab';`,
    PRELUDE,
    code.includes('createIndex') ? '' : "await (await import('wishlab')).createIndex(client, 'packets');",
    declared.includes('packets') ? '' : "const packets = await openCapture('bulk.pcapng').tcp().table();",
    declared.includes('client') ? `{\n${checked(code)}\n}` : checked(code),
  ].join('\n');
}

/** `value; // 42` says what the value is: numbers, strings and booleans are held to it. */
function checked(code: string): string {
  return code.replace(
    /^(.+); \/\/ (true|false|[\d_.]+|'.*')$/gm,
    (_, expression: string, value: string) => `assert.deepEqual(${expression}, ${value});`,
  );
}

describe('the examples of the docstrings', () => {
  let folder: string;
  const back = process.cwd();
  const print = console.log;

  before(() => {
    assert.ok(
      process.env['ELASTICSEARCH_URL'],
      'examples need a server: npm test starts one, npm run elasticsearch too',
    );
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.cache/examples-'));
    for (const [name, capture] of Object.entries(NAMED)) symlinkSync(join(CAPTURES, capture), join(folder, name));
    process.chdir(folder);
    // No example opens a window.
    Object.assign(process.env, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    console.log = () => undefined;
  });
  after(() => {
    console.log = print;
    process.chdir(back);
    rmSync(folder, { recursive: true });
  });

  const examples = docstringExamples();
  it('are there', () => assert.ok(examples.length > 30));
  for (const [i, example] of examples.entries()) {
    it(`runs that of ${example.place}`, async () => {
      const path = join(folder, `example-${i}.ts`);
      writeFileSync(path, await moduleOf(example));
      await import(pathToFileURL(path).href);
    });
  }
});
