import { dictionary } from '../dissect/dictionary.js';
import { findFields } from '../field/fields.js';
import type { FieldInfo } from '../request/source.js';
import { PacketTable } from './packet-table.js';

/** Wireshark's dictionary, as the running libwireshark has it; asked of a worker once a process. */
export const fields = {
  /**
   * The fields whose name, label or description holds a text, at most 500 rows: `field`, `type` (Wireshark's, without FT_),
   * `label`, `description`, `column` (in a table and as attribute of a document), `path` (in Elasticsearch). Names that begin
   * with the text come first.
   *
   * Cost: a second the first time, then some 50 ms.
   *
   * @example
   * ```ts
   * await fields.find('window')
   * ```
   */
  async find(text: string): Promise<PacketTable> {
    return PacketTable.from(findFields(await dictionary(), text));
  },

  /** Every name of the dictionary, some 220,000. */
  all(): Promise<readonly FieldInfo[]> {
    return dictionary();
  },
};
