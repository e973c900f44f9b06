// npm run reference   writes the API reference, made of the docstrings, as pages for a browser under build/reference.
import { Application, ReflectionKind } from 'typedoc';

import { say } from './setup/command.mjs';
import { main } from './setup/failure.mjs';
import { at } from './setup/paths.mjs';

const output = at('build/reference');

/** Types that only build other types, or that nobody but wishlab makes values of: what they come to is written out where it matters. */
const INTERNAL = [
  'ArrayLikes',
  'As',
  'Auth',
  'BaseColumns',
  'ColumnName',
  'ColumnsOf',
  'Criteria',
  'Derived',
  'Each',
  'Expression',
  'Forms',
  'Imputed',
  'IndexedMeta',
  'InVariable',
  'Json',
  'Key',
  'KeyedBy',
  'KnownColumns',
  'KnownField',
  'LIMITS',
  'Like',
  'MAPPING_FILES',
  'METHODS',
  'NAME_KINDS',
  'Named',
  'NoKeys',
  'OrderKey',
  'Operators',
  'PHASES',
  'Pick',
  'Property',
  'RowOf',
  'Selected',
  'SelectedBy',
  'Simplified',
  'Source',
  'TABLE_MAPPINGS',
  'TableOrigin',
  'Together',
  'Underscored',
  'ValueOf',
  'Values',
  'WindowUnit',
  'Without',
];

/** Verbs that a PacketTable has as arquero has them, with arquero's own words; its pages are the place for those. */
const ARQUERO = [
  'assign',
  'count',
  'cross',
  'fold',
  'join',
  'join_full',
  'join_left',
  'join_right',
  'lookup',
  'pivot',
  'reduce',
  'rename',
  'spread',
  'unroll',
];

/**
 * The public names of the package with their docstrings, as typedoc reads them.
 *
 * @returns {Promise<{ app: Application, project: import('typedoc').ProjectReflection }>}
 */
export async function readReference() {
  const app = await Application.bootstrap({
    entryPoints: [at('sdk/index.ts')],
    tsconfig: at('tsconfig.json'),
    basePath: at('.'),
    // npm run typecheck checks the errors, and this is four times as fast.
    skipErrorChecking: true,
    disableGit: true,
    sourceLinkTemplate: '{path}',
    excludePrivate: true,
    excludeProtected: true,
    excludeExternals: true,
    excludeInternal: true,
    intentionallyNotExported: INTERNAL,
    name: 'wishlab',
    readme: 'none',
    includeVersion: true,
    githubPages: false,
    logLevel: 'Warn',
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('typedoc could not read sdk/index.ts.');
  withoutArquero(project);
  app.validate(project);
  return { app, project };
}

/**
 * Takes out arquero's verbs, and the signatures that nobody can call (sdk/fluent/typed-verbs.ts).
 *
 * @param {import('typedoc').ProjectReflection} project
 */
function withoutArquero(project) {
  const methods = project.getReflectionsByKind(ReflectionKind.Method);
  for (const method of methods) {
    if (method.parent?.name === 'PacketTable' && ARQUERO.includes(method.name)) project.removeReflection(method);
  }
  const signatures = /** @type {import('typedoc').SignatureReflection[]} */ (
    project.getReflectionsByKind(ReflectionKind.CallSignature)
  );
  for (const signature of signatures) {
    const [first] = signature.parameters ?? [];
    if (first?.name === 'this' && String(first.type) === 'never') project.removeReflection(signature);
  }
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const { app, project } = await readReference();
    await app.generateDocs(project, output);
    say(`the reference: ${output}/index.html`);
    return app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0;
  });
}
