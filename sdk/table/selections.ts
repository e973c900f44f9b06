import * as aq from 'arquero';

/** A function that chooses columns of a table; arquero's. */
export type Selection = ReturnType<typeof aq.all>;

/** A selection whose columns are known by what it leaves out, or by how their names begin or end. */
export interface Chooses<How> {
  /** @internal */
  readonly [HOW]?: How;
}
declare const HOW: unique symbol;

/** All columns but these. */
export type Without<Names> = Selection & Chooses<{ readonly without: Names }>;
/** The columns whose names fit a template. */
export type Like<Template> = Selection & Chooses<{ readonly like: Template }>;

/**
 * Every column, as a selection: arquero's `all`, under a name that leaves `all` to a field's values. Never throws.
 *
 * @function
 * @example
 * ```ts
 * packets.select('flow', allColumns()).columnName(0); // 'flow'
 * ```
 */
export const allColumns: () => Without<never> = aq.all;

/**
 * Every column but these, which are names or selections; arquero's. Never throws.
 *
 * @function
 * @example
 * ```ts
 * packets.select(not('tcp_analysis_flags', startswith('ip')));
 * ```
 */
export const not: <const Names extends readonly unknown[]>(...columns: Names) => Without<Names[number]> = aq.not;

/**
 * The columns whose names begin with a text, in their order; arquero's. Never throws.
 *
 * @function
 * @example
 * ```ts
 * packets.select('frame_number', startswith('tcp_analysis_'));
 * ```
 */
export const startswith: <Head extends string>(head: Head) => Like<`${Head}${string}`> = aq.startswith;

/**
 * The columns whose names end with a text, in their order; arquero's. Never throws.
 *
 * @function
 * @example
 * ```ts
 * packets.select('flow', endswith('_source')).numCols(); // 2
 * ```
 */
export const endswith: <Tail extends string>(tail: Tail) => Like<`${string}${Tail}`> = aq.endswith;
