import type { Place } from './refusal.js';
import type { Token } from './tokens.js';

/** How a field's value is compared with a literal. */
export type Comparison = '==' | '>' | '>=' | '<' | '<=';

/** The values of one comparison of a set: one, or those from one to another. */
export interface Member {
  readonly from: Token;
  readonly to: Token | null;
}

/** A display filter, read. */
export type Filter =
  | { readonly is: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly is: 'not'; readonly of: Filter }
  | { readonly is: 'present'; readonly field: Token }
  | {
      readonly is: 'compare';
      readonly field: Token;
      readonly by: Comparison;
      readonly literal: Token;
      /** Whether the value is to compare so, or not so. */
      readonly holds: boolean;
      /** Of a field's values in a frame, how many have to. */
      readonly of: 'any' | 'all';
      readonly place: Place;
    }
  | { readonly is: 'in'; readonly field: Token; readonly members: readonly Member[]; readonly place: Place }
  | { readonly is: 'contains' | 'matches'; readonly field: Token; readonly literal: Token; readonly place: Place };
