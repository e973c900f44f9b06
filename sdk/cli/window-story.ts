import type { ColumnTable } from 'arquero';
import { visible } from '../escape.js';
import { sparkline } from './sparkline.js';
import { bytes, counted } from './units.js';

const SPARKLINE = 40;

/** A row of `congestionWindow()`, as far as it is told here. */
interface WindowRow {
  readonly time: number | null;
  readonly flow: string;
  readonly vantage: string;
  readonly cwnd_low: number | null;
  readonly cwnd_estimate: number | null;
  readonly phase: string;
  readonly limited_by: string;
}

/**
 * One line for each flow on what its congestion window did: its course, its peak, how often it recovered from losses or timed out,
 * and what held the sender back.
 *
 * @param windows of `congestionWindow()`.
 * @param most how many flows are told; the ones with the most ACKs come first.
 * @returns the lines, and a last one for the flows left out, if any.
 */
export function windowStories(windows: ColumnTable, most: number): string[] {
  const flows = groupedBy(windows.objects() as WindowRow[], row => row.flow);
  const byRows = [...flows].sort(([, a], [, b]) => b.length - a.length);
  const told = byRows.slice(0, most);
  const name = (flow: string): string => visible(flow, 32);
  const width = told.reduce((widest, [flow]) => Math.max(widest, name(flow).length), 0);
  const lines = told.map(([flow, rows]) => `${name(flow).padEnd(width)}  ${story(rows)}`);
  return byRows.length > told.length ? [...lines, `… and ${counted(byRows.length - told.length, 'flow')} more`] : lines;
}

function story(rows: readonly WindowRow[]): string {
  if (rows[0]?.vantage === 'receiver' && rows.every(({ cwnd_low: low }) => low === null))
    return 'captured at the receiver, where what is in flight does not show';
  const points = rows.flatMap(({ time, cwnd_low: low, cwnd_estimate: estimate }) => {
    const window = estimate ?? low;
    return time === null || window === null ? [] : [[time, window] as const];
  });
  const peak = points.reduce<readonly [number, number]>(
    (highest, point) => (point[1] > highest[1] ? point : highest),
    [0, 0],
  );
  const facts = [
    `up to ${bytes(peak[1])} at ${peak[0].toFixed(2)} s`,
    ...episodes(rows, 'recovery', 'recovery', 'recoveries'),
    ...episodes(rows, 'rto-loss', 'timeout', 'timeouts'),
    ...heldBack(rows),
  ];
  return `${sparkline(points, SPARKLINE)}  ${facts.join(', ')}`;
}

/** How often the flow entered a phase; nothing where it never did. */
function episodes(rows: readonly WindowRow[], phase: string, one: string, several: string): string[] {
  const entries = rows.filter((row, i) => row.phase === phase && rows[i - 1]?.phase !== phase).length;
  return entries === 0 ? [] : [counted(entries, one, several)];
}

/** What limited the sender at most of the ACKs whose limit is known. */
function heldBack(rows: readonly WindowRow[]): string[] {
  const limits = groupedBy(rows, row => row.limited_by);
  limits.delete('unknown');
  const [longest] = [...limits].sort(([, a], [, b]) => b.length - a.length);
  if (longest === undefined) return [];
  const share = Math.round((longest[1].length / rows.length) * 100);
  return share === 0 ? [] : [`${share} % ${longest[0]}-limited`];
}

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
