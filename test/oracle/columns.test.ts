import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { SHIPPED, capturesBelow } from './captures.js';
import { compareColumns } from './compare-columns.js';
import { type Dictionary, readDictionary } from './dictionary.js';
import { COLUMN_EXCEPTIONS } from './exceptions.js';
import { WIRESHARK } from './version.js';

/** Frames of one capture; the TCP transfers repeat themselves after some. */
const FRAMES = 1000;

const met = new Set<string>();

describe('columns hold the values of the documents', { concurrency: 2 }, () => {
  let dictionary: Dictionary;
  before(async () => {
    dictionary = await readDictionary();
  });
  const isProtocol = (field: string): boolean => dictionary.get(field)?.some(each => each.protocol) ?? false;

  for (const subject of capturesBelow(SHIPPED)) {
    test(subject.name, async () => {
      const { differences, fields, frames } = await compareColumns(subject, isProtocol, FRAMES);
      const accepted = COLUMN_EXCEPTIONS.filter(each => each.capture === subject.name).map(each => each.field);
      for (const field of differences.fields) if (accepted.includes(field)) met.add(`${subject.name} ${field}`);
      const unaccepted = differences.without(accepted);
      assert.equal(unaccepted.count, 0, `${frames} frames, ${fields} fields, differing:\n${unaccepted.toString()}`);
    });
  }
});

test('the exceptions are few, and each is still needed', () => {
  assert.equal(COLUMN_EXCEPTIONS.length, WIRESHARK === '4.0' ? 2 : 5);
  for (const { capture, field } of COLUMN_EXCEPTIONS) {
    assert.ok(met.has(`${capture} ${field}`), `${field} of ${capture} does not differ any more`);
  }
});
