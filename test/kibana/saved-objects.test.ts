import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { type KibanaObject, kibanaNdjson, kibanaObjects } from 'wishlab';
import type { Json, JsonObject } from '../../dist/chart/json.js';
import { faultsOf } from './shapes.js';
import { specOf } from './panels.js';

const range = { from: '2026-11-21T22:46:29.000Z', to: '2026-11-21T22:46:39.000Z' };
const options = { packets: 'net', range, captureUrl: 'https://files.example/{capture}' };
const objects = kibanaObjects(options);
const panels = objects.filter(({ type }) => type === 'visualization');

describe('the saved objects of Kibana', () => {
  it('have the published shapes, and no attribute besides', () => {
    for (const object of [...objects, ...kibanaObjects()]) assert.deepEqual(faultsOf(object), [], object.id);
    // The check itself can fail.
    const newer: KibanaObject = { ...objects[0]!, typeMigrationVersion: '9.9.9' };
    assert.notDeepEqual(faultsOf(newer), []);
  });

  it('are a JSON object a line, and refer only to objects of lines before them', () => {
    const lines = kibanaNdjson(objects).split('\n');
    assert.equal(lines.pop(), '');
    const known = new Set<string>();
    for (const line of lines) {
      const { type, id, references } = JSON.parse(line) as KibanaObject;
      for (const reference of references) assert.ok(known.has(`${reference.type}/${reference.id}`), reference.name);
      assert.ok(!known.has(`${type}/${id}`));
      known.add(`${type}/${id}`);
    }
    assert.equal(known.size, objects.length);
  });

  it('are the same each time, so that an import replaces the one before', () => {
    assert.deepEqual(kibanaObjects(options), objects);
  });

  it('make a dashboard of all panels, which do not overlap, and open with the three pictures', () => {
    const dashboard = objects.at(-1)!;
    const { panelsJSON, controlGroupInput, timeRestore, timeFrom, timeTo } = dashboard.attributes;
    type Panel = { panelRefName: string; panelIndex: string; gridData: { x: number; y: number; w: number; h: number } };
    const placed = JSON.parse(panelsJSON as string) as Panel[];
    const cells = new Set<string>();
    for (const { gridData } of placed) {
      assert.ok(gridData.x + gridData.w <= 48);
      for (let x = 0; x < gridData.w; x++)
        for (let y = 0; y < gridData.h; y++) {
          const cell = `${gridData.x + x}/${gridData.y + y}`;
          assert.ok(!cells.has(cell), `two panels at ${cell}`);
          cells.add(cell);
        }
    }
    const referred = placed.map(({ panelIndex, panelRefName }) =>
      dashboard.references.find(({ name }) => name === `${panelIndex}:${panelRefName}`),
    );
    assert.deepEqual(referred.map(reference => reference?.id).slice(0, 3), [
      'wishlab-congestion-window',
      'wishlab-duplicate-acks',
      'wishlab-new-flows',
    ]);
    assert.equal(placed.length, panels.length + 2);
    const controls = Object.keys(JSON.parse((controlGroupInput as JsonObject)['panelsJSON'] as string) as object);
    for (const control of controls)
      assert.ok(dashboard.references.some(({ name }) => name === `controlGroup_${control}:optionsListDataView`));
    assert.deepEqual([timeRestore, timeFrom, timeTo], [true, range.from, range.to]);
    assert.equal(kibanaObjects().at(-1)!.attributes['timeRestore'], false);
  });

  it('name fields that the mappings have', () => {
    const columns = (kind: string): string[] => {
      const body = JSON.parse(readFileSync(`mappings/${kind}.json`, 'utf8')) as {
        mappings: { properties: Record<string, { properties?: object }> };
      };
      return Object.entries(body.mappings.properties).flatMap(([name, { properties }]) =>
        properties ? Object.keys(properties).map(inner => `${name}.${inner}`) : [name],
      );
    };
    const table = objects.find(({ id }) => id === 'wishlab-flow-table')!;
    const flows = columns('flows');
    assert.deepEqual(
      (table.attributes['columns'] as string[]).filter(name => !flows.includes(name)),
      [],
    );
  });

  it('lead from a capture to where it can be had', () => {
    const formats = JSON.parse(objects[0]!.attributes['fieldFormatMap'] as string) as Record<string, JsonObject>;
    assert.deepEqual(formats['capture.capture_name'], {
      id: 'url',
      params: { type: 'a', urlTemplate: 'https://files.example/{{value}}', labelTemplate: '{{value}}' },
    });
    assert.throws(() => kibanaObjects({ captureUrl: 'https://files.example/' }), { code: 'OPTION_INVALID' });
  });
});

describe('the panels of Kibana', () => {
  const schema = createRequire(import.meta.url)('vega-lite-kibana/build/vega-lite-schema.json') as object;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  for (const panel of panels) {
    it(`${panel.id} is Vega-Lite as Kibana's version has it, sized by its place`, () => {
      const spec = specOf(panel);
      assert.equal(spec['$schema'], 'https://vega.github.io/schema/vega-lite/v5.json');
      // A search as url is Kibana's own.
      assert.ok(validate(withoutSearch(spec)), JSON.stringify(validate.errors?.slice(0, 3)));
      assert.deepEqual([spec['width'], spec['height']], ['container', 'container']);
    });
  }
});

function withoutSearch(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutSearch);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'data' && typeof inner === 'object' && inner !== null && 'url' in inner
        ? { values: [] }
        : withoutSearch(inner),
    ]),
  );
}
