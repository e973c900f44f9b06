import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { TCP_WISHES } from '../../dist/fluent/tcp-columns.js';

it('docs/tables.md lists the fields that tcp() brings', () => {
  const text = readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^- `((?:ip|tcp|udp)\.\S+)`$/gm)].map(match => match[1]);
  assert.deepEqual(listed.sort(), TCP_WISHES.map(wish => wish.field).sort());
});
