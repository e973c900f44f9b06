import { type DataType, bool, dictionary, float64, int32, int64, list, uint32, uint64, utf8 } from '@uwdata/flechette';
import type { ColumnTable } from 'arquero';
import type { Values } from '../request/source.js';

/** The Arrow type of a column by how its values crossed the border: the field decides, not the values. */
export function storageType(storage: Values['storage']): DataType {
  switch (storage) {
    case 'bool':
      return bool();
    case 'u32':
      return uint32();
    case 'i32':
      return int32();
    case 'u64':
      return uint64();
    case 'i64':
      return int64();
    case 'f64':
      return float64();
    case 'string':
      return dictionary(utf8(), int32());
  }
}

/** The Arrow type of an array's values; undefined where only the values tell. */
export function arrayType(values: unknown): DataType | undefined {
  if (values instanceof Uint32Array) return uint32();
  if (values instanceof Int32Array) return int32();
  if (values instanceof BigUint64Array) return uint64();
  if (values instanceof BigInt64Array) return int64();
  return values instanceof Float64Array ? float64() : undefined;
}

/** A list of values of a type; a dictionary of its own makes no sense for a few texts. */
export function listType(type: DataType): DataType {
  return list('dictionary' in type ? utf8() : type);
}

/** The Arrow types of those columns of a table that know theirs; for the others arquero looks at the values. */
export function arrowTypes(table: ColumnTable): Record<string, DataType> {
  const types: Record<string, DataType> = {};
  for (const [name, column] of Object.entries(table.data())) {
    const { arrowType = arrayType(column) } = column as { arrowType?: DataType };
    if (arrowType !== undefined) types[name] = arrowType;
  }
  return types;
}
