import { capture } from 'wishlab';
import type { Ledger } from '../../dist/elastic/ledger.js';

/** What `--json` prints. */
export interface Outcome {
  readonly index: string;
  readonly shard: string | null;
  readonly capturesOfAllShards: number;
  readonly ledger: Ledger;
  readonly captures: readonly {
    readonly path: string;
    readonly ledger: Ledger;
    readonly error: { code: string } | null;
  }[];
}

/** Reads it. */
export function outcome(out: string): Outcome {
  return JSON.parse(out) as Outcome;
}

/** The frames of captures, as their tables have them. */
export async function framesOf(...paths: string[]): Promise<number> {
  return (await capture(paths).fields('frame.len').table()).numRows();
}
