import type { Json, JsonObject } from './json.js';

const HOVER = 'hover-';

/** A layer of invisible points that answer the pointer; `name` is unique in its chart. */
export function hoverLayer(
  name: string,
  y: string,
  tooltip: readonly JsonObject[],
  transform: readonly JsonObject[],
): JsonObject {
  return {
    name: HOVER + name,
    transform,
    mark: { type: 'point', opacity: 0, size: 60, clip: true },
    encoding: { y: { field: y, type: 'quantitative' }, tooltip },
  };
}

/** A specification without its hover layers: in a still picture they are thousands of invisible points. */
export function withoutHover(spec: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, key === 'data' ? value : bare(value)]));
}

function bare(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).filter(item => !isHover(item)).map(bare);
  return typeof value === 'object' && value !== null ? withoutHover(value as JsonObject) : value;
}

function isHover(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name } = value as JsonObject;
  return typeof name === 'string' && name.startsWith(HOVER);
}
