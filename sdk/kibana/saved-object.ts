import type { Json, JsonObject } from '../chart/json.js';
import type { KibanaPanel } from './panel.js';

/** A saved object of Kibana, as its import takes one a line. */
export interface KibanaObject {
  /** What Kibana calls it. */
  readonly type: 'index-pattern' | 'visualization' | 'search' | 'dashboard';
  /** Fixed, so that an import replaces the one before. */
  readonly id: string;
  /** Its content. */
  readonly attributes: JsonObject;
  /** The objects that its content names. */
  readonly references: readonly KibanaReference[];
  /** The format of the whole object: 8.8's, which every Kibana from 8.8 to 9 migrates from. */
  readonly coreMigrationVersion: '8.8.0';
  /** The format of its type. */
  readonly typeMigrationVersion: string;
}

/** What an object refers to, by a name that stands in its attributes. */
export interface KibanaReference {
  /** The name in the attributes. */
  readonly name: string;
  /** What is referred to. */
  readonly type: KibanaObject['type'];
  /** Its id. */
  readonly id: string;
}

/** Formats of the types; a newer one than Kibana's own is refused, an older one migrated. */
const VERSIONS: Readonly<Record<KibanaObject['type'], string>> = {
  'index-pattern': '8.0.0',
  visualization: '8.5.0',
  search: '8.0.0',
  dashboard: '8.9.0',
};

const NO_SEARCH = { query: { language: 'kuery', query: '' }, filter: [] };

function savedObject(
  type: KibanaObject['type'],
  id: string,
  attributes: JsonObject,
  references: readonly KibanaReference[] = [],
): KibanaObject {
  return { type, id, attributes, references, coreMigrationVersion: '8.8.0', typeMigrationVersion: VERSIONS[type] };
}

/** A data view of an index, by `@timestamp`. */
export function dataView(id: string, index: string, name: string, formats: JsonObject = {}): KibanaObject {
  return savedObject('index-pattern', id, {
    title: index,
    name,
    timeFieldName: '@timestamp',
    fields: '[]',
    fieldAttrs: '{}',
    fieldFormatMap: JSON.stringify(formats),
    runtimeFieldMap: '{}',
    sourceFilters: '[]',
  });
}

/** A Vega panel. */
export function visualization({ id, title, description, spec }: KibanaPanel): KibanaObject {
  return savedObject('visualization', id, {
    title,
    description,
    version: 1,
    uiStateJSON: '{}',
    kibanaSavedObjectMeta: { searchSourceJSON: JSON.stringify(NO_SEARCH) },
    visState: JSON.stringify({ title, type: 'vega', aggs: [], params: { spec: JSON.stringify(spec, null, 2) } }),
  });
}

/** A table of documents. */
export interface KibanaTable {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly dataView: string;
  readonly columns: readonly string[];
  /** The field by which the rows are ordered, the greatest first or last. */
  readonly sort: readonly [string, 'asc' | 'desc'];
}

/** A search of Discover, which a dashboard shows as a table. */
export function search({ id, title, description, dataView: view, columns, sort }: KibanaTable): KibanaObject {
  const name = 'kibanaSavedObjectMeta.searchSourceJSON.index';
  return savedObject(
    'search',
    id,
    {
      title,
      description,
      columns,
      sort: [sort],
      grid: {},
      hideChart: false,
      isTextBasedQuery: false,
      kibanaSavedObjectMeta: { searchSourceJSON: JSON.stringify({ ...NO_SEARCH, indexRefName: name }) },
    },
    [{ name, type: 'index-pattern', id: view }],
  );
}

/** A panel's place on a dashboard: of 48 columns, rows of some 20 pixels. */
export interface Place {
  readonly object: KibanaObject;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What a dashboard takes besides its panels. */
export interface DashboardOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Fields that a list above the panels filters by, with the data view that has them. */
  readonly controls: readonly { readonly field: string; readonly title: string; readonly dataView: string }[];
  /** The time range that it opens with; null keeps the one that Kibana has. */
  readonly range: { readonly from: string; readonly to: string } | null;
}

/** A dashboard of panels, by reference. */
export function dashboard(places: readonly Place[], options: DashboardOptions): KibanaObject {
  const { id, title, description, controls, range } = options;
  const panels = places.map(({ object, x, y, w, h }, i): Json => {
    const panelIndex = `${i + 1}`;
    const gridData = { x, y, w, h, i: panelIndex };
    return {
      type: object.type,
      panelIndex,
      gridData,
      embeddableConfig: { enhancements: {} },
      panelRefName: `panel_${panelIndex}`,
    };
  });
  const attributes = {
    title,
    description,
    version: 1,
    panelsJSON: JSON.stringify(panels),
    optionsJSON: JSON.stringify({
      useMargins: true,
      syncColors: false,
      syncCursor: true,
      syncTooltips: false,
      hidePanelTitles: false,
    }),
    kibanaSavedObjectMeta: { searchSourceJSON: JSON.stringify(NO_SEARCH) },
    controlGroupInput: {
      controlStyle: 'oneLine',
      chainingSystem: 'HIERARCHICAL',
      panelsJSON: JSON.stringify(Object.fromEntries(controls.map(control))),
      ignoreParentSettingsJSON: JSON.stringify({
        ignoreFilters: false,
        ignoreQuery: false,
        ignoreTimerange: false,
        ignoreValidations: false,
      }),
    },
    timeRestore: range !== null,
    ...(range === null ? {} : { timeFrom: range.from, timeTo: range.to }),
  };
  return savedObject('dashboard', id, attributes, [
    ...places.map(({ object }, i) => ({ name: `${i + 1}:panel_${i + 1}`, type: object.type, id: object.id })),
    ...controls.map(({ dataView: view }, i) => ({
      name: `controlGroup_control_${i + 1}:optionsListDataView`,
      type: 'index-pattern' as const,
      id: view,
    })),
  ]);
}

function control({ field, title }: DashboardOptions['controls'][number], i: number): [string, Json] {
  const id = `control_${i + 1}`;
  const explicitInput = { id, fieldName: field, title, selectedOptions: [], enhancements: {} };
  return [id, { type: 'optionsListControl', order: i, width: 'medium', grow: true, explicitInput }];
}
