import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { SHIPPED, capturesBelow } from './captures.js';
import { compareCapture } from './compare-capture.js';
import { type Dictionary, readDictionary } from './dictionary.js';
import { EXCEPTIONS, acceptedOf } from './exceptions.js';
import { WIRESHARK } from './version.js';

const captures = capturesBelow(SHIPPED);
const met = new Set<string>();

describe('every document equals what tshark shows', { concurrency: 2 }, () => {
  let dictionary: Dictionary;
  before(async () => {
    dictionary = await readDictionary();
  });

  for (const subject of captures) {
    test(subject.name, async () => {
      const { differences, frames, values } = await compareCapture(subject, dictionary);
      const accepted = acceptedOf(subject.name);
      for (const field of differences.fields) if (accepted.includes(field)) met.add(`${subject.name} ${field}`);
      const unaccepted = differences.without(accepted);
      assert.equal(unaccepted.count, 0, `${frames} frames, ${values} values, differing:\n${unaccepted.toString()}`);
    });
  }
});

test('the exceptions are none for 4.0, two for 4.4, and each is still needed', () => {
  assert.equal(EXCEPTIONS.length, WIRESHARK === '4.0' ? 0 : 2);
  for (const { capture, field, reason } of EXCEPTIONS) {
    assert.ok(met.has(`${capture} ${field}`), `${capture} ${field} does not differ any more`);
    assert.ok(reason.length > 40);
  }
});

test('the captures are many, and among them empty, cut and compressed ones', () => {
  assert.ok(captures.length >= 120, `${captures.length} captures`);
  for (const name of [
    'made/empty.pcap',
    'made/empty.pcapng',
    'made/cut.pcap',
    'made/cut.pcapng',
    'made/zipped.pcapng.gz',
  ]) {
    assert.ok(
      captures.some(each => each.name === name),
      name,
    );
  }
});
