import * as v from 'valibot';
import type { OptionSchemas } from '../request/check.js';
import { whole } from '../request/expected.js';

/** How a derived mapping is made. */
export interface DeriveOptions {
  /**
   * How many fields the index may have in all, 1,000 unless said otherwise: its `index.mapping.total_fields.limit`. What is over
   * stays in `_source`, and is named.
   */
  readonly fieldBudget?: number | undefined;
  /** Fields by Wireshark's name that also get a `text` field beneath them, for full-text search. */
  readonly text?: readonly string[] | undefined;
}

/** `@timestamp`, `capture` with id, name and protocols, `frame` with its number: what every packet has. */
const LEAST = 7;

const NAMES = "a list of fields as Wireshark names them (['http.file_data'])";

/** What these options may be. */
export const DERIVE_OPTIONS: OptionSchemas<DeriveOptions> = {
  fieldBudget: v.optional(whole(LEAST)),
  text: v.optional(v.array(v.string(NAMES), NAMES)),
};
