import { exportedPdu } from './packets.js';

/** Deterministic numbers from 0 to 1 (xorshift32), seeded by a text. */
function random(seed: string): () => number {
  let state = 2166136261;
  for (const byte of Buffer.from(seed)) state = Math.imul(state ^ byte, 16777619) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state / 2 ** 32;
  };
}

const LENGTH = 360;

/** What dissectors meet: any bytes; mostly small numbers with some noise; small numbers only; bytes in order. */
const KINDS: readonly ((next: () => number, i: number) => number)[] = [
  next => next() * 256,
  next => (next() < 0.25 ? next() * 256 : ([0, 0, 0, 1, 2, 4][Math.floor(next() * 6)] ?? 0)),
  next => [0, 0, 1, 1, 2, 3, 4, 8][Math.floor(next() * 8)] ?? 0,
  (_next, i) => i,
];
export const NOISE_KINDS = KINDS.length;

/** A frame of noise for one dissector, the same in every run. */
export function noiseFrame(dissector: string, kind: number): Buffer {
  const next = random(`${dissector} ${kind}`);
  const make = KINDS[kind];
  if (!make) throw new RangeError(`there are ${KINDS.length} kinds of noise`);
  return exportedPdu(dissector, Buffer.from(Array.from({ length: LENGTH }, (_, i) => make(next, i) & 0xff)));
}
