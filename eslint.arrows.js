// The arrows of the house (docs/architecture.md): which room may import which.
import { createNodeResolver } from 'eslint-plugin-import-x';

/** From the roof to the ground; a room sees those on lower floors, and none beside it. */
const floors = [
  ['cli', 'notebook', 'kibana'],
  ['fluent'],
  ['elastic', 'dissect', 'chart', 'tcp', 'frame'],
  ['table'],
  ['field'],
  ['request'],
];

const rooms = floors.flat();

/** @param {string} room */
function forbidden(room) {
  const floor = floors.findIndex(names => names.includes(room));
  return rooms.filter(other => other !== room && floors.findIndex(names => names.includes(other)) <= floor);
}

const zones = [
  ...rooms.map(room => ({
    target: `./sdk/${room}`,
    from: forbidden(room).map(other => `./sdk/${other}`),
    message: `sdk/${room} imports lower floors only.`,
  })),
  ...rooms
    .filter(room => room !== 'cli')
    .map(room => ({
      target: `./sdk/${room}`,
      from: './sdk/index.ts',
      message: 'A room imports rooms, not the roof.',
    })),
  ...rooms
    .filter(room => room !== 'dissect')
    .map(room => ({ target: `./sdk/${room}`, from: './native', message: 'Only sdk/dissect knows the addon.' })),
  { target: './sdk', from: ['./scripts', './test'], message: 'The package has neither scripts nor tests.' },
];

const inputAndOutput = [
  'node:fs',
  'node:fs/promises',
  'node:net',
  'node:http',
  'node:child_process',
  '@elastic/elasticsearch',
];

/** ESLint's configuration of the arrows; `test/scripts/arrows.test.ts` sees each one hold. */
export const arrows = [
  {
    files: ['sdk/**/*.ts'],
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.d.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
    },
  },
  {
    files: ['sdk/**/*.ts'],
    ignores: ['sdk/dissect/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[value=/\\.node$/]', message: 'Only sdk/dissect loads the addon, in a worker process.' },
        {
          selector: 'TemplateElement[value.raw=/\\.node$/]',
          message: 'Only sdk/dissect loads the addon, in a worker process.',
        },
      ],
    },
  },
  {
    files: ['sdk/tcp/**/*.ts', 'sdk/chart/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: inputAndOutput }] },
  },
];
