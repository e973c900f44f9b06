import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fields } from 'wishlab';
import type { FieldInfo } from 'wishlab';

/** What is tested of the dictionary holds for the release that docs/renamed-fields.md was written for. */
const DOCUMENTED = new URL('../../docs/renamed-fields.md', import.meta.url);

describe('the rule of renaming', () => {
  let dictionary: readonly FieldInfo[];
  before(async () => {
    dictionary = await fields.all();
  });

  it('gives every name a column of its own', () => {
    assert.ok(dictionary.length > 200_000);
    assert.equal(new Set(dictionary.map(info => info.field)).size, dictionary.length);
    assert.equal(new Set(dictionary.map(info => info.column)).size, dictionary.length);
    assert.equal(new Set(dictionary.map(info => info.path)).size, dictionary.length);
  });

  it('turns dots to underscores, save where that is another name already: those are documented', () => {
    const renamed = dictionary.filter(({ field, column }) => column !== field.replaceAll('.', '_'));
    const rows = renamed.map(({ field, column }) => `${field} ${column}`).sort();
    const documented = readFileSync(DOCUMENTED, 'utf8')
      .split('\n')
      .map(line => /^\| `(\S+)` +\| `(\S+)` +\|$/.exec(line))
      .flatMap(cells => (cells ? [`${String(cells[1])} ${String(cells[2])}`] : []))
      .sort();
    assert.deepEqual(rows, documented);
  });

  it('puts a field under the protocol of its first registration', () => {
    const pathOf = (name: string): string | undefined => dictionary.find(({ field }) => field === name)?.path;
    assert.equal(pathOf('tcp.len'), 'tcp.tcp_len');
    assert.equal(pathOf('_ws.expert.message'), '_ws_expert._ws_expert_message');
    assert.equal(pathOf('tcp'), 'tcp.tcp');
  });

  it('finds fields by name and by description, names that begin with the text first', async () => {
    const found = await fields.find('tcp.window_size');
    assert.equal(found.get('field', 0), 'tcp.window_size');
    assert.equal(found.get('column', 0), 'tcp_window_size');
    assert.equal(found.get('type', 0), 'UINT32');
    const described = await fields.find('calculated window size');
    assert.ok(described.array('field').includes('tcp.window_size'));
    assert.equal((await fields.find('no field says this')).numRows(), 0);
  });
});
