import { type KibanaObject, kibanaObjects } from 'wishlab';
import type { JsonObject } from '../../dist/chart/json.js';

/** The Vega-Lite specification of a panel. */
export function specOf(panel: KibanaObject): JsonObject {
  const { params } = JSON.parse(panel.attributes['visState'] as string) as { params: { spec: string } };
  return JSON.parse(params.spec) as JsonObject;
}

/** The panels over some index, by id. */
export function panelsOf(packets: string): Map<string, JsonObject> {
  const panels = kibanaObjects({ packets }).filter(({ type }) => type === 'visualization');
  return new Map(panels.map(panel => [panel.id, specOf(panel)]));
}

/** A panel that draws at most `documents` one by one: of more, it asks for aggregates. */
export function coarse(spec: JsonObject, documents: number): JsonObject {
  const text = JSON.stringify(spec)
    .replaceAll('hits.total.value <= 5000', `hits.total.value <= ${documents}`)
    .replaceAll('"size":5000', `"size":${documents}`);
  return JSON.parse(text) as JsonObject;
}
