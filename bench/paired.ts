import { type Spread, median, spread } from './statistics.js';

/** One way to do the work; resolves with the milliseconds it took. */
export interface Side {
  readonly name: string;
  run(): Promise<number>;
}

/** A side against the reference, over all pairs. */
export interface Measured {
  readonly name: string;
  /** Median. */
  readonly milliseconds: number;
  /** How many times as fast as the reference, in the same pair; null for the reference itself. */
  readonly ratio: Spread | null;
}

/**
 * Runs every side `pairs` times, one after the other, in alternating order: what drifts in the machine meets all alike, and a
 * ratio is taken within its pair. A first round is not counted, so that the capture is in memory.
 */
export async function measurePaired(reference: Side, others: readonly Side[], pairs: number): Promise<Measured[]> {
  const sides = [reference, ...others];
  for (const side of sides) await side.run();
  const times = new Map(sides.map(side => [side, [] as number[]]));
  for (let pair = 0; pair < pairs; pair++) {
    for (const side of pair % 2 === 0 ? sides : sides.toReversed()) times.get(side)?.push(await side.run());
  }
  const of = (side: Side): number[] => times.get(side) ?? [];
  return sides.map(side => ({
    name: side.name,
    milliseconds: median(of(side)),
    ratio: side === reference ? null : spread(of(side).map((time, pair) => of(reference)[pair]! / time)),
  }));
}
