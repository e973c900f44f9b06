import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ESLint } from 'eslint';

/** The rules that a file at this path breaks when it holds this code. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  // Without types, so that a path need not exist and the test is fast; the arrows need none.
  const { arrows } = (await import('../../eslint.arrows.js')) as { arrows: object[] };
  const { importX } = await import('eslint-plugin-import-x');
  const { parser } = await import('typescript-eslint');
  const base = { files: ['**/*.ts'], languageOptions: { parser }, plugins: { 'import-x': importX } };
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [base, ...arrows] as never });
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(message => message.ruleId) ?? [];
}

describe('the arrows between the rooms', () => {
  it('let a room import a lower one, itself and the errors', async () => {
    const code = `
      import { notFound } from '../errors.js';
      import { request } from '../request/request.js';
      import { other } from './columns.js';
      console.log(notFound, request, other);`;
    assert.deepEqual(await broken('sdk/tcp/arrow.ts', code), []);
  });

  for (const [from, to] of [
    ['sdk/request/arrow.ts', '../table/html.js'],
    ['sdk/tcp/arrow.ts', '../elastic/client.js'],
    ['sdk/elastic/arrow.ts', '../notebook/install.js'],
    ['sdk/table/arrow.ts', '../tcp/columns.js'],
    ['sdk/notebook/arrow.ts', '../../native/index.js'],
    ['sdk/table/arrow.ts', '../../scripts/jupyter.mjs'],
  ] as const) {
    it(`forbid ${from} to import ${to}`, async () => {
      assert.deepEqual(await broken(from, `import { x } from '${to}';\nconsole.log(x);`), [
        'import-x/no-restricted-paths',
      ]);
    });
  }

  it('forbid a type import upwards too', async () => {
    const code = `import type { X } from '../elastic/client.js';\nexport type Y = X;`;
    assert.deepEqual(await broken('sdk/tcp/arrow.ts', code), ['import-x/no-restricted-paths']);
  });

  it('let only sdk/dissect name the addon', async () => {
    const code = `console.log('../../build/Release/wishlab.node');`;
    assert.deepEqual(await broken('sdk/elastic/arrow.ts', code), ['no-restricted-syntax']);
    assert.deepEqual(await broken('sdk/dissect/arrow.ts', code), []);
  });

  it('keep input and output out of the analyses', async () => {
    const code = `import { readFileSync } from 'node:fs';\nconsole.log(readFileSync);`;
    assert.deepEqual(await broken('sdk/chart/arrow.ts', code), ['no-restricted-imports']);
    assert.deepEqual(await broken('sdk/elastic/arrow.ts', code), []);
  });
});
