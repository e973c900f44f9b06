import type { FieldInfo, Values } from '../request/source.js';

type Storage = Values['storage'];

/** How the values of a field are stored in a column: as native/src/field_registry.cc decides it. */
export function storageOf(info: FieldInfo): Storage {
  // A point in time, though registered as a relative one.
  if (info.field === 'frame.time_epoch') return 'i64';
  switch (info.kind) {
    case 'boolean':
      return 'bool';
    case 'fractional':
      return 'f64';
    case 'time':
      return 'i64';
    case 'string':
      return 'string';
    case 'integer':
      return (info.types ?? [info.type]).map(ofInteger).reduce(joined);
  }
}

/** FT_CHAR and FT_FRAMENUM are unsigned, of 32 bits. */
function ofInteger(type: string): Storage {
  const [, signed, bits] = /^(U?)INT(\d+)$/.exec(type) ?? [null, 'U', '32'];
  const wide = Number(bits) > 32;
  if (signed === 'U') return wide ? 'u64' : 'u32';
  return wide ? 'i64' : 'i32';
}

function joined(a: Storage, b: Storage): Storage {
  if (a === b) return a;
  const isSigned = (storage: Storage): boolean => storage.startsWith('i');
  if (isSigned(a) !== isSigned(b)) return a === 'u64' || b === 'u64' ? 'f64' : 'i64';
  return isSigned(a) ? 'i64' : 'u64';
}
