import type { ColumnTable } from 'arquero';
import { type OptionSchemas, checkOptions } from '../request/check.js';
import { text } from '../request/expected.js';
import { WishlabError } from '../errors.js';
import { visible } from '../escape.js';
import { Chart } from './chart.js';
import { emptyChart } from './empty.js';
import { inlineRows } from './inline.js';
import type { JsonObject } from './json.js';
import { mergeRanges } from './merge-ranges.js';
import { overTime } from './over-time.js';
import { MOST_ROWS, reduce } from './reduce.js';
import { numberReader, requireColumns, seriesByFlow, textReader, timeRange, type Series } from './series.js';
import { CURVES, SEQUENCE_MARKS, timeSequencePanel } from './time-sequence-panel.js';
import { count, flowLabel } from './window-data.js';

/** What {@link timeSequenceChart} takes. */
export interface TimeSequenceChartOptions {
  /** Which flow to draw, a value of the column `flow`; by default the one with most rows of data. */
  readonly flow?: string | undefined;
}

const OPTIONS: OptionSchemas<TimeSequenceChartOptions> = { flow: text };

export const SEQUENCE_TITLE = 'Time and sequence';

/**
 * A chart of a table that `timeSequence()` made, as tcptrace draws it: a flow's segments over time and sequence number, between the line of what is
 * acknowledged and that of what the receiver has room for; retransmissions and SACK blocks stand out.
 *
 * One flow is drawn. Of more than 5,000 rows, ranges that touch within a small stretch of time are drawn as one, and curves keep the extremes of each;
 * the subtitle says so. The window's end is left out where it is further from the ACK than twice what is ever outstanding. An empty table makes a
 * chart that says so. Throws `COLUMN_MISSING` for another table, and `OPTION_INVALID` for a flow that is not in it.
 *
 * @example
 * ```ts
 * timeSequenceChart(packets.timeSequence(), { flow: 'tcp/0/1' });
 * ```
 */
export function timeSequenceChart(table: ColumnTable, options: TimeSequenceChartOptions = {}): Chart {
  checkOptions('timeSequenceChart()', OPTIONS, options);
  const columns = ['flow', 'time', 'kind', 'from', 'to', 'frame_number', 'cause'];
  requireColumns(table, columns, 'timeSequenceChart()', 'timeSequence()');
  const all = seriesByFlow(table);
  const series = choose(table, all, options.flow);
  if (series === null) return emptyChart(SEQUENCE_TITLE, 'No TCP flow with data is in this table.');
  const range = timeRange([series]);
  const kinds = kindsOf(table, series);
  const rows = [...kinds].flatMap(([kind, own]) => drawnOf(table, kind, own, range));
  const others = all.length - 1;
  const notes = [
    `${flowLabel(series.flow)}${others > 0 ? `, the one of ${count(all.length)} flows with most data` : ''}.`,
    ...(rows.length < series.rows.length
      ? [
          `Drawn from ${count(series.rows.length)} rows as ${count(rows.length)} marks: what touches is joined. A shorter span shows each.`,
        ]
      : []),
    ...windowNote(kinds, rows),
  ];
  const data = inlineRows(rows, {
    numbers: ['time', 'from', 'to', 'frames', 'frame_number'],
    texts: ['kind', 'cause'],
  });
  const shown = [...kinds.keys()].filter(kind => rows.some(row => row['kind'] === kind));
  const title = {
    text: SEQUENCE_TITLE,
    subtitle: options.flow === undefined ? notes : [`${flowLabel(series.flow)}.`, ...notes.slice(1)],
  };
  const panel = { title, data, ...timeSequencePanel(range, shown) };
  return new Chart(
    overTime([panel], range, { data, field: 'to', by: 'kind', where: "datum.kind === 'ack'" }),
    summary(kinds, title.subtitle),
  );
}

/** The flow asked for, else the one with most rows of data; null where there is none. */
function choose(table: ColumnTable, all: readonly Series[], flow: string | undefined): Series | null {
  if (flow !== undefined) {
    const series = all.find(each => each.flow === flow);
    if (series !== undefined) return series;
    const some = all.slice(0, 5).map(each => flowLabel(each.flow));
    throw new WishlabError(
      'OPTION_INVALID',
      `No rows of the flow '${flowLabel(flow)}' are in this table. Expected one of its column flow${some.length > 0 ? `: ${some.join(', ')}` : ', which is empty'}${all.length > 5 ? ', …' : ''}.`,
      { details: { flow } },
    );
  }
  const kindAt = textReader(table, 'kind');
  const data = ({ rows }: Series): number => rows.reduce((sum, row) => sum + (isData(kindAt(row)) ? 1 : 0), 0);
  const sizes = all.map(series => ({ series, size: data(series) })).sort((a, b) => b.size - a.size);
  return sizes[0]?.series ?? null;
}

function isData(kind: string): boolean {
  return kind === 'segment' || kind === 'retransmission' || kind === 'out-of-order';
}

/** A series' rows by kind, in the order of the legend; the window's end only where it is near. */
function kindsOf(table: ColumnTable, series: Series): Map<string, Uint32Array> {
  const kindAt = textReader(table, 'kind');
  const toAt = numberReader(table, 'to');
  const far = 2 * outstanding(series, kindAt, toAt);
  const kinds = new Map<string, number[]>([...SEQUENCE_MARKS.keys()].map(kind => [kind, []]));
  let ack = NaN;
  for (const row of series.rows) {
    const kind = kindAt(row);
    if (kind === 'ack') ack = toAt(row);
    if (kind === 'window' && toAt(row) - ack > far) continue;
    kinds.get(kind)?.push(row);
  }
  return new Map(
    [...kinds].filter(([, rows]) => rows.length > 0).map(([kind, rows]) => [kind, Uint32Array.from(rows)]),
  );
}

/** The most bytes between what is acknowledged and what was sent. */
function outstanding({ rows }: Series, kindAt: (row: number) => string, toAt: (row: number) => number): number {
  let ack = NaN;
  let most = 0;
  for (const row of rows) {
    const kind = kindAt(row);
    if (kind === 'ack') ack = toAt(row);
    else if (isData(kind) && toAt(row) - ack > most) most = toAt(row) - ack;
  }
  return most;
}

function drawnOf(table: ColumnTable, kind: string, rows: Uint32Array, range: readonly [number, number]): JsonObject[] {
  const [time, from, to, frame] = ['time', 'from', 'to', 'frame_number'].map(name =>
    Float64Array.from(rows, numberReader(table, name)),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const most = Math.floor(MOST_ROWS / SEQUENCE_MARKS.size);
  const causeAt = textReader(table, 'cause');
  const at = (i: number): JsonObject => ({
    kind,
    time: time[i]!,
    frame_number: frame[i]!,
    cause: visible(causeAt(rows[i]!), 20),
  });
  if (CURVES.includes(kind)) {
    return reduce(time, [to], range, most).map(i => ({ ...at(i), from: from[i]!, to: to[i]!, frames: 1 }));
  }
  return mergeRanges({ time, from, to }, range, 2 * most).map(merged => ({
    ...at(merged.first),
    from: merged.from,
    to: merged.to,
    frames: merged.count,
  }));
}

function windowNote(kinds: ReadonlyMap<string, Uint32Array>, rows: readonly JsonObject[]): string[] {
  const acks = kinds.get('ack')?.length ?? 0;
  const windows = kinds.get('window')?.length ?? 0;
  return rows.length > 0 && windows < acks / 2
    ? ['The end of the receive window is mostly too far away to be drawn, or unknown.']
    : [];
}

function summary(kinds: ReadonlyMap<string, Uint32Array>, notes: readonly string[]): string {
  const counts = [...kinds].map(([kind, rows]) => `${SEQUENCE_MARKS.get(kind)!.label} ${count(rows.length)}`);
  return `${SEQUENCE_TITLE}: ${counts.join(', ')}. ${notes.join(' ')}`;
}
