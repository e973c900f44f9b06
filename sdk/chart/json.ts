/** A value of strict JSON: no NaN, no undefined, no bigint. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of strict JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}
