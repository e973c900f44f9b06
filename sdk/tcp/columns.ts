import type { ColumnTable } from 'arquero';
import { WishlabError } from '../errors.js';

/**
 * Throws `COLUMN_MISSING` where `table` lacks one of `names`, naming all that it lacks and the call that brings them.
 *
 * An absent column is never read as "the capture has none of it": without the SACK columns, for one, every loss would be
 * misjudged in silence.
 */
export function requireColumns(table: ColumnTable, names: readonly string[], verb: string): void {
  const missing = names.filter(name => table.columnIndex(name) < 0);
  if (missing.length === 0) return;
  const fields = missing.filter(name => /^(tcp|udp)_/.test(name)).map(name => `'${fieldName(name)}'`);
  const some = fields.length > 3 ? `${fields.slice(0, 3).join(', ')}, …` : fields.join(', ');
  const byName = some === '' ? '' : ` (or .fields(${some}) brings single ones)`;
  throw new WishlabError(
    'COLUMN_MISSING',
    `${verb} needs columns that this table lacks: ${missing.join(', ')}. Ask for them when reading the capture: .tcp() brings them all${byName}.`,
    { details: { missing } },
  );
}

/** The field behind a column of `.tcp()`: its dots are the underscores that do not belong to a name of two words. */
function fieldName(column: string): string {
  const [protocol, group, ...rest] = column.split('_');
  if (group === 'analysis') return `tcp.analysis.${rest.join('_')}`;
  if (group === 'options' && rest[0] === 'timestamp') return `tcp.options.timestamp.${rest.slice(1).join('_')}`;
  if (group === 'options') return `tcp.options.${rest.join('_')}`;
  return `${protocol}.${[group, ...rest].join('_')}`;
}
