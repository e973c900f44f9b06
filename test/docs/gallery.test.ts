import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as wishlab from 'wishlab';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

test('the gallery shows every chart there is', () => {
  const page = readFileSync(`${DOCS}gallery.md`, 'utf8');
  const charts = Object.keys(wishlab).filter(name => /^[a-z]\w*(Chart|Story)$/.test(name) && name !== 'saveChart');
  assert.ok(charts.length >= 8, charts.join(', '));
  for (const name of charts)
    assert.ok(page.includes(`\`${name}()\``), `docs/gallery.md lacks ${name}: npm run gallery`);
  const shown = [...page.matchAll(/\]\((images\/gallery\/[^)]+)\)/g)].map(match => match[1]!);
  for (const picture of shown) assert.ok(existsSync(DOCS + picture), picture);
  const there = readdirSync(`${DOCS}images/gallery`).map(name => `images/gallery/${name}`);
  assert.deepEqual(there.sort(), [...shown].sort());
});
