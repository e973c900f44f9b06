import type { ColumnTable } from 'arquero';
import { type OptionSchemas, checkOptions } from '../request/check.js';
import { oneOf } from '../request/expected.js';
import { Chart } from './chart.js';
import { congestionWindowPanel, type WindowUnit } from './congestion-window-panel.js';
import { emptyChart } from './empty.js';
import { FLOWS_OPTION, type FlowsOption } from './flows-option.js';
import type { JsonObject } from './json.js';
import { overTime, type Strip } from './over-time.js';
import { inTableOrder, requireColumns, timeRange } from './series.js';
import { PALETTE, WIDTH } from './theme.js';
import { count, type DrawnRows, drawnRows, flowLabel, reductionNote } from './window-data.js';
import { joinSpans, phaseSpans, windowSeries, type WindowSeries } from './window-series.js';

/** How a congestion window is drawn. */
export interface WindowChartOptions extends FlowsOption {
  /** `kB` (1,000 bytes) by default. */
  readonly unit?: WindowUnit | undefined;
}

/** What these options may be. */
export const WINDOW_OPTIONS: OptionSchemas<WindowChartOptions> = {
  ...FLOWS_OPTION,
  unit: oneOf('kB', 'segments'),
};

export const WINDOW_TITLE = 'Congestion window';
const NUMBERS = [
  'frame_number',
  'mss',
  'cwnd_low',
  'cwnd_high',
  'cwnd_estimate',
  'ssthresh_estimate',
  'receive_window',
  'rtt',
];
const TEXTS = ['phase', 'limited_by', 'method'];

/**
 * A chart of a table that `congestionWindow()` made: each flow's estimated window over time, with its bounds and what was in flight.
 *
 * One flow is drawn with its slow-start threshold, its receive window (both as far as the axis reaches) and its phases; of several, each flow's curve. Flows without a
 * bound (captured at the receiver) are left out, and so are flows that never had more than two segments in flight beside others that had;
 * the subtitle says so. At most 5,000 rows are drawn, the extremes of each stretch of time among them. An empty table makes a chart that
 * says so. Throws `COLUMN_MISSING` for another table.
 *
 * @example
 * ```ts
 * congestionWindowChart(packets.congestionWindow(), { unit: 'segments' });
 * ```
 */
export function congestionWindowChart(table: ColumnTable, options: WindowChartOptions = {}): Chart {
  checkOptions('congestionWindowChart()', WINDOW_OPTIONS, options);
  const drawing = drawWindows(table, options);
  if (drawing.panel === null || drawing.strip === null) return emptyChart(WINDOW_TITLE, drawing.summary);
  return new Chart(overTime([drawing.panel], drawing.range, drawing.strip), `${WINDOW_TITLE}. ${drawing.summary}`);
}

/** A drawn panel with its data and title; null where there is nothing to draw, and the summary says why. */
export interface WindowDrawing {
  readonly panel: JsonObject | null;
  readonly strip: Strip | null;
  readonly summary: string;
  /** Names of the flows drawn, in the order of their colours. */
  readonly flows: readonly string[];
  readonly range: readonly [number, number];
}

/** Draws the flows of a congestion window table, on the time axis `range` where one is given. */
export function drawWindows(
  table: ColumnTable,
  options: WindowChartOptions,
  range?: readonly [number, number],
): WindowDrawing {
  requireColumns(
    table,
    ['flow', 'time', 'phase', 'vantage', ...NUMBERS],
    'congestionWindowChart()',
    'congestionWindow()',
  );
  const unit = options.unit ?? 'kB';
  const all = windowSeries(table);
  const drawn = choose(all, options.flows ?? PALETTE.length);
  const axis = range ?? timeRange(drawn);
  const none = { panel: null, strip: null, flows: [], range: axis };
  if (all.length === 0) return { ...none, summary: 'No ACK of a TCP flow with data is in this table.' };
  if (drawn.length === 0) return { ...none, summary: 'Captured at the receiver: nothing there bounds the window.' };
  const single = drawn.length === 1 ? drawn[0]! : null;
  const measures = [
    'cwnd_low',
    'cwnd_high',
    'cwnd_estimate',
    ...(single === null ? [] : ['ssthresh_estimate', 'receive_window']),
  ];
  const rows = drawnRows(table, drawn, { numbers: NUMBERS, texts: TEXTS, measures }, axis);
  const peaks = drawn.map(({ most, mss }) => (unit === 'kB' ? most / 1000 : most / mss));
  const flows = drawn.map(({ flow }) => flowLabel(flow));
  const spans = single === null ? [] : phaseSpans(table, single);
  const panel = congestionWindowPanel(
    {
      unit,
      range: axis,
      most: Math.max(...peaks, 1e-3) * 1.05,
      flows: single === null ? flows : null,
      bounds: rows.values.some(({ cwnd_high }) => cwnd_high !== undefined),
      threshold: single !== null && rows.values.some(({ ssthresh_estimate }) => ssthresh_estimate !== undefined),
      estimate: rows.values.some(({ cwnd_estimate }) => cwnd_estimate !== undefined),
    },
    spans.length === 0
      ? null
      : { names: spans.map(({ phase }) => phase), data: { values: joinSpans(spans, (axis[1] - axis[0]) / WIDTH) } },
  );
  const notes = [...about(drawn), ...estimated(rows), ...leftOut(all, drawn), ...reductionNote(rows, 'ACKs')];
  const title = { text: WINDOW_TITLE, subtitle: notes };
  return {
    panel: { title, data: rows.data, ...panel },
    strip: { data: rows.data, field: 'cwnd_low' },
    summary: summary(drawn, spans.length, notes),
    flows,
    range: axis,
  };
}

/** Segments in flight that a flow must have exceeded once to be drawn beside one that has. */
const SMALL = 2;

function choose(all: readonly WindowSeries[], most: number): WindowSeries[] {
  const bounded = all.filter(({ peak }) => !Number.isNaN(peak));
  const large = bounded.filter(({ peak, mss }) => peak > SMALL * mss);
  return inTableOrder((large.length > 0 ? large : bounded).slice(0, Math.max(1, most)));
}

function about(drawn: readonly WindowSeries[]): string[] {
  const [first] = drawn;
  const vantages = [...new Set(drawn.map(({ vantage }) => vantage))].join(', ');
  const where = `captured at: ${vantages}`;
  const what = drawn.length === 1 ? flowLabel(first!.flow) : `${drawn.length} flows`;
  const paler = drawn.length === 1 ? '' : ', drawn paler';
  return [`${what}, ${where}. The window is no smaller than what is in flight (RFC 6675's pipe)${paler}.`];
}

/** How the estimates drawn were found. */
function estimated({ values }: DrawnRows): string[] {
  const methods = new Set(values.filter(row => row['cwnd_estimate'] !== undefined).map(row => row['method']));
  const modelled = methods.delete('bbr-model');
  return [
    ...(methods.size > 0 ? ['Estimate: its algorithm replayed; bounded on both sides where the window is full.'] : []),
    ...(modelled
      ? ['Estimate of a BBR sender: modelled from delivery rate and round trip; nothing in flight shows it.']
      : []),
  ];
}

function leftOut(all: readonly WindowSeries[], drawn: readonly WindowSeries[]): string[] {
  const unbounded = all.filter(({ peak }) => Number.isNaN(peak)).length;
  const others = all.length - unbounded - drawn.length;
  const notes = [];
  if (others > 0) notes.push(`${count(others)} with less in flight`);
  if (unbounded > 0) notes.push(`${count(unbounded)} that nothing bounds at this capture point`);
  return notes.length === 0 ? [] : [`Not drawn, of ${count(all.length)} flows with data: ${notes.join(', ')}.`];
}

function summary(drawn: readonly WindowSeries[], recoveries: number, notes: readonly string[]): string {
  const peaks = drawn.map(
    ({ flow, peak, peakTime, estimate, mss }) =>
      `${flowLabel(flow)} had at most ${size(peak, mss)} in flight, at ${peakTime.toFixed(3)} s${
        Number.isNaN(estimate) ? '' : `, and a window of up to ${size(estimate, mss)} by estimate`
      }`,
  );
  const losses = drawn.length === 1 ? ` Times of recovery: ${recoveries}.` : '';
  return `${peaks.join('; ')}.${losses} ${notes.join(' ')}`;
}

function size(bytes: number, mss: number): string {
  return `${(bytes / 1000).toFixed(1)} kB (${(bytes / mss).toFixed(1)} segments)`;
}
