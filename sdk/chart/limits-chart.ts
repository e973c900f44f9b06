import type { ColumnTable } from 'arquero';
import { Chart } from './chart.js';
import { emptyChart } from './empty.js';
import { type FlowsOption, mostFlows } from './flows-option.js';
import { inlineRows } from './inline.js';
import type { JsonObject } from './json.js';
import { type LimitSpans, bandsOfAll } from './limit-bands.js';
import { LIMIT_MARKS, limitMarks, limitsPanel } from './limits-panel.js';
import { overTime } from './over-time.js';
import { largest, numberReader, requireColumns, seriesByFlow, textReader } from './series.js';
import { WIDTH } from './theme.js';
import { flowLabel } from './window-data.js';

/** What {@link limitsChart} takes; the flows with most ACKs are drawn. */
export type LimitsChartOptions = FlowsOption;

export const LIMITS_TITLE = 'What limited the sender';

/**
 * A chart of a table that `limits()` made: a band for each flow, coloured by what kept its sender from sending more.
 *
 * Above each band stand the shares of its time. Where there are more than 5,000 stretches, each pixel of a band is divided as its time was, so that the
 * shortest stretch keeps its share; the subtitle says so. An empty table makes a chart that says so. Throws `COLUMN_MISSING` for another
 * table.
 *
 * @example
 * ```ts
 * limitsChart(packets.limits());
 * ```
 */
export function limitsChart(table: ColumnTable, options: LimitsChartOptions = {}): Chart {
  const most = mostFlows('limitsChart()', options);
  requireColumns(table, ['flow', 'time', 'duration', 'limited_by', 'acks'], 'limitsChart()', 'limits()');
  const all = readSpans(table);
  if (all.length === 0) return emptyChart(LIMITS_TITLE, 'No ACK of a TCP flow with data is in this table.');
  const { drawn, notes: left } = largest(all, ({ acks }) => acks, most, 'fewer ACKs');
  const range = ends(drawn);
  const { bands, steps } = bandsOfAll(drawn, range);
  const limits = [...new Set(drawn.flatMap(({ limit }) => limit))];
  const shares = drawn.map(spans => `${flowLabel(spans.flow)}: ${inWords(spans)}`);
  const notes = [
    ...left,
    ...(drawn.some(({ time }, i) => bands[i]!.length < time.length)
      ? [
          `Each ${steps === WIDTH ? 'pixel' : `stretch of ${Math.round(WIDTH / steps)} pixels`} is divided as its time was.`,
        ]
      : []),
  ];
  const columns = { numbers: ['time', 'end', 'low', 'high', 'duration'], texts: ['limited_by'] };
  const data = bands.map(rows => inlineRows(rows, columns));
  const panels = drawn.map((_, i): JsonObject => ({
    title:
      i === 0
        ? { text: LIMITS_TITLE, subtitle: [...notes, shares[0]!] }
        : { text: shares[i]!, fontSize: 11, fontWeight: 'normal' },
    data: data[i]!,
    ...limitsPanel(range, limits, i === drawn.length - 1),
  }));
  const strip = { data: data[0]!, drawn: limitMarks(limits) };
  return new Chart(
    overTime(panels, range, strip, 'shared'),
    `${LIMITS_TITLE}. ${shares.join('; ')}. ${notes.join(' ')}`.trim(),
  );
}

function readSpans(table: ColumnTable): (LimitSpans & { readonly acks: number })[] {
  const acksAt = numberReader(table, 'acks');
  const durationAt = numberReader(table, 'duration');
  const limitAt = textReader(table, 'limited_by');
  return seriesByFlow(table).map(({ flow, rows, time }) => {
    const duration = Float64Array.from(rows, row => durationAt(row) || 0);
    const limit = Array.from(rows, row => (LIMIT_MARKS.has(limitAt(row)) ? limitAt(row) : 'unknown'));
    return { flow, rows, time, duration, limit, acks: rows.reduce((sum, row) => sum + (acksAt(row) || 0), 0) };
  });
}

function ends(all: readonly LimitSpans[]): [number, number] {
  const from = Math.min(...all.map(({ time }) => time[0]!));
  const to = Math.max(...all.map(({ time, duration }) => time.at(-1)! + duration.at(-1)!));
  return [from, to > from ? to : from + 1];
}

function inWords({ duration, limit }: LimitSpans): string {
  const seconds = new Map<string, number>();
  for (const [i, of] of limit.entries()) seconds.set(of, (seconds.get(of) ?? 0) + duration[i]!);
  const all = [...seconds.values()].reduce((sum, value) => sum + value, 0);
  if (all === 0) return 'no time passed between its ACKs';
  return [...seconds]
    .sort((a, b) => b[1] - a[1])
    .map(([of, value]) => `${LIMIT_MARKS.get(of)!.label.toLowerCase()} ${percent(value / all)}`)
    .join(', ');
}

function percent(share: number): string {
  return share > 0 && share < 0.001 ? '< 0.1 %' : `${(100 * share).toFixed(1)} %`;
}
