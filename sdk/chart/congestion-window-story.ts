import type { ColumnTable } from 'arquero';
import { checkOptions } from '../request/check.js';
import { Chart } from './chart.js';
import { drawWindows, WINDOW_OPTIONS, WINDOW_TITLE, type WindowChartOptions } from './congestion-window-chart.js';
import {
  drawDuplicates,
  DUPLICATES_TITLE,
  duplicateSeries,
  duplicatesSummary,
  NO_DUPLICATES,
} from './duplicate-acks-chart.js';
import { emptyPanel } from './empty.js';
import { overTime } from './over-time.js';
import { flowLabel } from './window-data.js';
import { timeRange } from './series.js';
import { windowSeries } from './window-series.js';

/** Each is a symbol, the largest thing in a picture; more would not let it and the windows' rows be sent in 1.5 MB. */
const MOST_DUPLICATES = 2000;

/**
 * The congestion window of a capture's flows with their duplicate ACKs beneath, on one time axis: how the window grows until
 * duplicate ACKs tell of a loss, and what it does then.
 *
 * The flows drawn are those of {@link congestionWindowChart}; duplicate ACKs of other flows are left out. Throws `COLUMN_MISSING` for
 * other tables.
 *
 * @param windows a table that `congestionWindow()` made.
 * @param duplicates a table that `duplicateAcks()` made of the same packets.
 *
 * @example
 * ```ts
 * congestionWindowStory(packets.congestionWindow(), duplicateAcks(packets));
 * ```
 */
export function congestionWindowStory(
  windows: ColumnTable,
  duplicates: ColumnTable,
  options: WindowChartOptions = {},
): Chart {
  checkOptions('congestionWindowStory()', WINDOW_OPTIONS, options);
  const asked = duplicateSeries(duplicates);
  const range = timeRange([...windowSeries(windows), ...asked]);
  const drawing = drawWindows(windows, options, range);
  const drawn = asked.filter(({ flow }) => drawing.flows.includes(flowLabel(flow)));
  const lower = drawDuplicates(duplicates, drawn, drawing.flows, range, MOST_DUPLICATES);
  const panels = [
    drawing.panel ?? emptyPanel(WINDOW_TITLE, drawing.summary),
    drawn.length === 0
      ? emptyPanel(DUPLICATES_TITLE, NO_DUPLICATES)
      : { ...lower.panel, title: { text: DUPLICATES_TITLE, subtitle: lower.notes } },
  ];
  const spec = overTime(panels, range, drawing.strip, drawing.flows.length > 1 ? 'shared' : 'independent');
  const beneath = drawn.length === 0 ? NO_DUPLICATES : duplicatesSummary(drawn, lower.notes);
  return new Chart(spec, `${WINDOW_TITLE}. ${drawing.summary} ${beneath}`);
}
