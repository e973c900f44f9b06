import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPILERS, filesRead } from './checked.js';

/** Packages whose declarations a cell reads because of the import; each costs every notebook's first cell. */
const PACKAGES = ['@uwdata/flechette', 'arquero', 'wishlab'];
/** Most of it Wireshark's fields, with their descriptions. */
const MOST_BYTES = 1.4e6;

test('a cell that imports wishlab reads few declarations besides', () => {
  const ts = COMPILERS['notebook']!;
  const without = new Set(filesRead(ts, 'export {};').map(({ path }) => path));
  const more = filesRead(ts, `import { capture } from 'wishlab';`).filter(({ path }) => !without.has(path));
  const names = more.map(
    ({ path }) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? 'wishlab',
  );
  assert.deepEqual([...new Set(names)].sort(), PACKAGES);
  const bytes = more.reduce((sum, each) => sum + each.bytes, 0);
  assert.ok(bytes > 500_000 && bytes < MOST_BYTES, `${bytes} bytes`);
});
