import type { Values } from '../request/source.js';
import { ABSENT } from './columns.js';
import { NUMBER_ARRAYS } from './number-arrays.js';

/** What a cell holds before it is stored. */
export type Cell = string | number | bigint | boolean | null;

/** Cells in the form in which they cross the border: typed arrays, strings dictionary-coded; null where none has a value. */
export function valuesOf(storage: Values['storage'], cells: readonly Cell[]): Values | null {
  if (cells.every(cell => cell === null)) return null;
  if (storage === 'string') return strings(cells);
  const values = new NUMBER_ARRAYS[storage](cells.length) as Float64Array | BigInt64Array;
  const valid = new Uint8Array(cells.length);
  const wide = storage === 'i64' || storage === 'u64';
  let absent = false;
  for (const [row, cell] of cells.entries()) {
    if (cell === null) absent = true;
    else {
      values[row] = wide ? BigInt(cell) : Number(cell);
      valid[row] = 1;
    }
  }
  return { storage, values, valid: absent ? valid : null };
}

function strings(cells: readonly Cell[]): Values {
  const known = new Map<string, number>();
  const codes = Uint32Array.from(cells, cell => {
    if (cell === null) return ABSENT;
    const text = String(cell);
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  });
  return { storage: 'string', codes, dictionary: [...known.keys()] };
}
