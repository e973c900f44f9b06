import type { ColumnTable } from 'arquero';
import * as v from 'valibot';
import { type OptionSchemas, checkOptions } from '../request/check.js';
import { oneOf } from '../request/expected.js';
import { Chart } from './chart.js';
import type { WindowUnit } from './congestion-window-panel.js';
import { emptyChart } from './empty.js';
import { hoverLayer } from './hover.js';
import type { JsonObject } from './json.js';
import { overTime, timeAxis } from './over-time.js';
import { numberReader, requireColumns, seriesByFlow, textReader, timeRange, type Series } from './series.js';
import { PALETTE, VERMILION, WIDTH } from './theme.js';
import { drawnRows, flowLabel, reductionNote } from './window-data.js';

/** How another algorithm's window is drawn. */
export interface WhatIfChartOptions {
  /** `kB` (1,000 bytes) by default. */
  readonly unit?: WindowUnit | undefined;
  /** The flow; by default the one with the largest estimate. */
  readonly flow?: string | undefined;
}

const OPTIONS: OptionSchemas<WhatIfChartOptions> = {
  unit: oneOf('kB', 'segments'),
  flow: v.optional(v.string('the name of a flow')),
};

const TITLE = 'Congestion window of another algorithm';
const REAL = 'Estimate of cwnd';
const COLUMNS = ['flow', 'time', 'frame_number', 'mss', 'cwnd_estimate', 'phase', 'method'];

/**
 * A chart of one flow's estimated window, and over it, dashed, the window that another algorithm would have had on the same ACKs and losses: a model, as
 * the legend and the subtitle say, since another window would have met other losses.
 *
 * `windows` is a table that `congestionWindow()` made, `imagined` one that `whatIf()` made of the same packets. At most 5,000 rows of each are drawn, the
 * extremes of each stretch of time among them. Where either has no estimate of the flow the chart says so. Throws `COLUMN_MISSING` for other tables.
 *
 * @example
 * ```ts
 * whatIfChart(packets.congestionWindow(), packets.whatIf('reno'), { unit: 'segments' });
 * ```
 */
export function whatIfChart(windows: ColumnTable, imagined: ColumnTable, options: WhatIfChartOptions = {}): Chart {
  checkOptions('whatIfChart()', OPTIONS, options);
  requireColumns(windows, COLUMNS, 'whatIfChart()', 'congestionWindow()');
  requireColumns(imagined, [...COLUMNS, 'algorithm'], 'whatIfChart()', 'whatIf()');
  const real = largest(windows, options.flow);
  const other = real === null ? null : largest(imagined, real.flow);
  if (real === null || other === null) {
    const of = options.flow ?? real?.flow;
    return emptyChart(
      TITLE,
      `There is no estimate ${of === undefined ? 'of any flow' : `of ${flowLabel(of)}`} to draw.`,
    );
  }
  const unit = options.unit ?? 'kB';
  const algorithm = textReader(imagined, 'algorithm')(other.rows[0]!);
  const name = `${algorithm}, imagined (a model)`;
  const range = timeRange([real, other]);
  const columns = {
    numbers: ['frame_number', 'mss', 'cwnd_estimate'],
    texts: ['phase', 'method'],
    measures: ['cwnd_estimate'],
  };
  const ofReal = drawnRows(windows, [real], columns, range);
  const ofOther = drawnRows(imagined, [other], columns, range);
  const scale = { domain: [REAL, name], range: [PALETTE[2], VERMILION] };
  const notes = [
    `${flowLabel(real.flow)}: the sender's own window by estimate, and what ${algorithm} would have made of the same ACKs and losses.`,
    'A model: another window would have met other losses.',
    ...reductionNote(ofReal, 'ACKs'),
  ];
  const panel = {
    title: { text: TITLE, subtitle: notes },
    width: WIDTH,
    height: 280,
    data: ofReal.data,
    encoding: { x: timeAxis(range) },
    layer: [
      { layer: curve(unit, { datum: REAL, type: 'nominal', title: null, scale }, 'real', []) },
      {
        data: ofOther.data,
        layer: curve(unit, { datum: name, type: 'nominal', title: null, scale }, 'imagined', [5, 3]),
      },
    ],
  };
  const most = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
  return new Chart(
    overTime([panel], range, { data: ofReal.data, field: 'cwnd_estimate' }),
    `${TITLE}. ${flowLabel(real.flow)} had a window of up to ${most(real.most)} by estimate, ${algorithm} would have had up to ${most(other.most)}. ${notes.join(' ')}`,
  );
}

/** A flow's rows that have an estimate, and the largest of these. */
interface Estimated extends Series {
  readonly most: number;
}

/** That flow, or the one with the largest estimate; null where there is none. */
function largest(table: ColumnTable, flow: string | undefined): Estimated | null {
  const estimateAt = numberReader(table, 'cwnd_estimate');
  let found: Estimated | null = null;
  for (const series of seriesByFlow(table)) {
    if (flow !== undefined && series.flow !== flow) continue;
    const rows = series.rows.filter(row => !Number.isNaN(estimateAt(row)));
    const timeAt = numberReader(table, 'time');
    let most = -Infinity;
    for (const row of rows) most = Math.max(most, estimateAt(row));
    if (rows.length > 0 && most > (found?.most ?? -Infinity)) {
      found = { flow: series.flow, rows, time: Float64Array.from(rows, timeAt), most };
    }
  }
  return found;
}

/** A stepped line and the points that answer the pointer. */
function curve(unit: WindowUnit, color: JsonObject, name: string, dash: readonly number[]): JsonObject[] {
  const value = unit === 'kB' ? 'datum.cwnd_estimate / 1000' : 'datum.cwnd_estimate / datum.mss';
  const transform = [{ calculate: value, as: 'drawn' }];
  const y = { field: 'drawn', type: 'quantitative', title: `Window (${unit})`, scale: { zero: true } };
  const shown = (field: string, title: string, format: string): JsonObject => ({
    field,
    title,
    format,
    type: 'quantitative',
  });
  return [
    {
      transform,
      mark: {
        type: 'line',
        interpolate: 'step-after',
        strokeWidth: 1.5,
        clip: true,
        ...(dash.length > 0 ? { strokeDash: dash } : {}),
      },
      encoding: { y, color: { ...color, legend: { symbolType: 'stroke', symbolStrokeWidth: 3 } } },
    },
    hoverLayer(
      name,
      'drawn',
      [
        shown('frame_number', 'ACK in frame', 'd'),
        shown('time', 'Time (s)', '.6f'),
        shown('drawn', `Window (${unit})`, '.1f'),
        { field: 'phase', title: 'Phase', type: 'nominal' },
        { field: 'method', title: 'Method', type: 'nominal' },
      ],
      transform,
    ),
  ];
}
