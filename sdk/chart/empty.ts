import { Chart } from './chart.js';
import type { JsonObject } from './json.js';
import { CONFIG, NEUTRAL, SCHEMA, WIDTH } from './theme.js';

/** A chart of nothing, which says why there is nothing. */
export function emptyChart(title: string, why: string): Chart {
  return new Chart({ $schema: SCHEMA, config: CONFIG, ...emptyPanel(title, why) }, `${title}: ${why}`);
}

/** The same as a part of a larger chart. */
export function emptyPanel(title: string, why: string): JsonObject {
  return {
    title,
    width: WIDTH,
    height: 60,
    data: { values: [{}] },
    mark: { type: 'text', color: NEUTRAL, fontSize: 13 },
    encoding: { text: { value: why } },
  };
}
