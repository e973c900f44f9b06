import type { Json, JsonObject } from './json.js';

const HOVER = 'hover-';

/** The name of a layer or panel that a still picture leaves out. */
export function onlyForPointers(name: string): string {
  return HOVER + name;
}

/** A layer of invisible points that answer the pointer; `name` is unique in its chart. */
export function hoverLayer(
  name: string,
  y: string,
  tooltip: readonly JsonObject[],
  transform: readonly JsonObject[],
): JsonObject {
  return {
    name: onlyForPointers(name),
    transform,
    mark: { type: 'point', opacity: 0, size: 60, clip: true },
    encoding: { y: { field: y, type: 'quantitative' }, tooltip },
  };
}

/** A specification without what only a pointer would show: in a still picture that is thousands of invisible points, and the strip that zooms. */
export function withoutHover(spec: JsonObject): JsonObject {
  const kept = Object.entries(spec).filter(([key]) => key !== 'domainRaw');
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'data' || key === 'datasets' ? value : bare(value)]),
  );
}

function bare(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).filter(item => !isHover(item)).map(bare);
  return typeof value === 'object' && value !== null ? withoutHover(value as JsonObject) : value;
}

function isHover(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, filter } = value as JsonObject;
  if (typeof filter === 'object') return true;
  return typeof name === 'string' && name.startsWith(HOVER);
}
