import { Ajv, type AnySchema } from 'ajv';

// What Kibana 8.8 to 9 takes on import, written down from what elastic/kibana publishes for these versions of the types:
//   dashboard 8.9.0      src/plugins/dashboard/server/dashboard_saved_object/schema/v1/v1.ts
//   visualization 8.5.0  src/plugins/visualizations/server/content_management/v1/cm_services.ts
//   search 8.0.0         src/plugins/saved_search/server/saved_objects/schema.ts (SCHEMA_SEARCH_V8_8_0)
//   index-pattern 8.0.0  src/plugins/data_views/common/content_management/v1/cm_services.ts
// As there, what is not named is refused.

const text = { type: 'string' };
const number = { type: 'number' };
const flag = { type: 'boolean' };

function object(required: Record<string, AnySchema>, optional: Record<string, AnySchema> = {}): AnySchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

function list(items: AnySchema): AnySchema {
  return { type: 'array', items };
}

const searchSource = object({ searchSourceJSON: text });

/** The attributes of each type. */
const ATTRIBUTES: Readonly<Record<string, { version: string; attributes: AnySchema }>> = {
  'index-pattern': {
    version: '8.0.0',
    attributes: object(
      { title: text },
      {
        name: text,
        timeFieldName: text,
        type: text,
        typeMeta: text,
        fields: text,
        fieldAttrs: text,
        fieldFormatMap: text,
        runtimeFieldMap: text,
        sourceFilters: text,
        allowNoIndex: flag,
        allowHidden: flag,
      },
    ),
  },
  visualization: {
    version: '8.5.0',
    attributes: object(
      { title: text },
      {
        description: text,
        version: number,
        kibanaSavedObjectMeta: searchSource,
        uiStateJSON: text,
        visState: text,
        savedSearchRefName: text,
      },
    ),
  },
  search: {
    version: '8.0.0',
    attributes: object(
      { title: text, kibanaSavedObjectMeta: searchSource },
      {
        description: text,
        columns: list(text),
        sort: list({ ...(list(text) as object), maxItems: 2 }),
        grid: { type: 'object' },
        rowHeight: number,
        rowsPerPage: number,
        hideChart: flag,
        isTextBasedQuery: flag,
        timeRestore: flag,
        version: number,
      },
    ),
  },
  dashboard: {
    version: '8.9.0',
    attributes: object(
      { title: text, kibanaSavedObjectMeta: searchSource },
      {
        description: text,
        timeRestore: flag,
        timeFrom: text,
        timeTo: text,
        controlGroupInput: object(
          {},
          { panelsJSON: text, controlStyle: text, chainingSystem: text, ignoreParentSettingsJSON: text },
        ),
        panelsJSON: text,
        optionsJSON: text,
        version: number,
      },
    ),
  },
};

const ajv = new Ajv({ allErrors: true });
const objects = Object.entries(ATTRIBUTES).map(([type, { version, attributes }]) =>
  object({
    type: { const: type },
    id: { type: 'string', pattern: '^[a-z0-9-]+$' },
    attributes,
    references: list(object({ name: text, type: { enum: Object.keys(ATTRIBUTES) }, id: text })),
    coreMigrationVersion: { const: '8.8.0' },
    typeMigrationVersion: { const: version },
  }),
);
const validators = new Map(Object.keys(ATTRIBUTES).map((type, i) => [type, ajv.compile(objects[i]!)]));

/** What is wrong with a saved object; nothing where it has the published shape. */
export function faultsOf(saved: { readonly type: string }): string[] {
  const validate = validators.get(saved.type);
  if (!validate) return [`no such type: ${saved.type}`];
  return validate(saved) ? [] : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`);
}
