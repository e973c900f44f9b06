/** The typed array of each storage of numbers. */
export const NUMBER_ARRAYS = {
  f64: Float64Array,
  i64: BigInt64Array,
  u64: BigUint64Array,
  u32: Uint32Array,
  i32: Int32Array,
  bool: Uint8Array,
} as const;
