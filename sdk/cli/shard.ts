import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { WishlabError } from '../errors.js';

/** Share `number` (from 1) of `of` shares. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Reads `3/16`: the third of sixteen shares. Throws `OPTION_INVALID`. */
export function shardOf(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new WishlabError(
    'OPTION_INVALID',
    `--shard takes a share and the number of shares, from 1/16 to 16/16; it was given ${JSON.stringify(text)}.`,
  );
}

/**
 * Whether a capture falls to a share: the first six bytes of the SHA-256 of its key, modulo the number of shares.
 *
 * By default the key is the file's name without its folder, so that machines may mount the captures in different places, and each
 * capture falls to exactly one share. Captures of one name in many folders all fall to the same share; for those the key is the
 * capture's id, the hash of its bytes, at the cost of reading every file on every machine.
 *
 * @example
 * ```ts
 * const shares = [1, 2, 3].filter(number => inShard('captures/bulk.pcapng', { number, of: 3 }));
 * shares.length; // 1
 * ```
 */
export function inShard(key: string, { number, of }: Shard): boolean {
  const hash = createHash('sha256').update(basename(key)).digest().readUIntBE(0, 6);
  return hash % of === number - 1;
}
