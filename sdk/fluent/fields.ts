import { dictionary } from '../dissect/dictionary.js';
import * as v from 'valibot';
import { findFields } from '../field/fields.js';
import { checkValue } from '../request/check.js';
import type { FieldInfo } from '../request/source.js';
import { PacketTable } from './packet-table.js';

const TEXT = v.union(
  [v.string(), v.instance(RegExp)],
  "takes a text, or a regular expression, that is in a field's name, label or description",
);

/**
 * Wireshark's dictionary, as the running libwireshark has it; asked of a worker once a process.
 *
 * @namespace
 */
export const fields = {
  /**
   * The fields whose name, label or description holds a text or matches a regular expression, at most 500 rows: `field`, `type` (Wireshark's, without FT_),
   * `label`, `description`, `column` (in a table and as attribute of a document), `path` (in Elasticsearch). Names that begin
   * with the text come first.
   *
   * Cost: a second the first time, then some 50 ms.
   *
   * @throws OPTION_INVALID for anything else.
   *
   * @example
   * ```ts
   * await fields.find('window')
   * ```
   */
  async find(text: string | RegExp): Promise<PacketTable> {
    checkValue('fields.find()', TEXT, text);
    return PacketTable.from(findFields(await dictionary(), text));
  },

  /**
   * Every name of the dictionary, some 220,000.
   *
   * Cost: a second and 60 MB the first time.
   *
   * @throws BINDING_MISSING, WORKER_DIED
   * @example
   * ```ts
   * const names = (await fields.all()).map(({ field }) => field);
   * ```
   */
  all(): Promise<readonly FieldInfo[]> {
    return dictionary();
  },
};
