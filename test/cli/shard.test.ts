import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { inShard, shardOf } from '../../dist/cli/shard.js';

test('every name is of exactly one share, wherever its folder is, and shares are of a size', () => {
  const of = 16;
  const sizes = new Array<number>(of).fill(0);
  for (let i = 0; i < 4000; i++) {
    const shares = [...sizes.keys()].filter(share => inShard(`/a/trace-${i}.pcap`, { number: share + 1, of }));
    assert.equal(shares.length, 1);
    assert.ok(inShard(`elsewhere/trace-${i}.pcap`, { number: shares[0]! + 1, of }));
    sizes[shares[0]!]!++;
  }
  assert.ok(Math.min(...sizes) > 150 && Math.max(...sizes) < 350, sizes.join(' '));
});

test('the rule is the one that is documented: the first six bytes of SHA-256, modulo the shares', () => {
  const hash = BigInt(`0x${createHash('sha256').update('bulk.pcapng').digest('hex').slice(0, 12)}`);
  assert.ok(inShard('captures/bulk.pcapng', { number: Number(hash % 7n) + 1, of: 7 }));
});

test('a share is a number from 1 of a number of shares', () => {
  assert.deepEqual(shardOf('3/16'), { number: 3, of: 16 });
  for (const text of ['0/3', '4/3', '3', '3/', '-1/3', '1/0', '1.5/3', ''])
    assert.throws(() => shardOf(text), { code: 'OPTION_INVALID' }, text);
});
