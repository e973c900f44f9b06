// The local Jupyter: .venv's commands with the tslab kernel ready. `npm run lab` and the tests of the notebooks use it.
//
// A cell's `import … from 'wishlab'` finds this very checkout: set-up links node_modules/wishlab to the root, and the
// kernel runs in the notebook's folder, notebooks/, from which both Node and tslab's types look upwards.
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { at } from './setup/paths.mjs';

/** Where Jupyter finds our kernel: a folder for JUPYTER_PATH. */
const data = at('build/jupyter');

/** The command `jupyter` of .venv. */
export const jupyter = at('.venv/bin/jupyter');

/** The folder of the lessons. */
export const notebooks = at('notebooks');

/**
 * The environment in which Jupyter's commands know the tslab kernel, of this checkout and of the running Node. Jupyter's
 * own settings and history stay under build/, whatever the user's are.
 *
 * @param {NodeJS.ProcessEnv} [base]
 * @returns {NodeJS.ProcessEnv}
 */
export function jupyterEnvironment(base = process.env) {
  writeKernel();
  return {
    ...base,
    PATH: [at('.venv/bin'), base.PATH].filter(Boolean).join(delimiter),
    JUPYTER_PATH: data,
    JUPYTER_CONFIG_DIR: at('build/jupyter/config'),
    JUPYTER_DATA_DIR: at('build/jupyter/data'),
    JUPYTER_RUNTIME_DIR: at('build/jupyter/runtime'),
    IPYTHONDIR: at('build/jupyter/ipython'),
  };
}

/** `npx tslab install` would write into the user's own Jupyter; one file says the same. */
function writeKernel() {
  const folder = join(data, 'kernels/tslab');
  mkdirSync(folder, { recursive: true });
  const tslab = at('node_modules/tslab/bin/tslab');
  const spec = {
    argv: [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}'],
    display_name: 'TypeScript',
    language: 'typescript',
  };
  writeFileSync(join(folder, 'kernel.json'), JSON.stringify(spec, null, 2));
}

/**
 * The arguments of {@link jupyter} that run a notebook top to bottom and write it, outputs in it, as `output`.
 *
 * @param {string} notebook Its path.
 * @param {string} output A path; the notebook's own to refresh it.
 */
export function executeArguments(notebook, output) {
  const kernel = ['--ExecutePreprocessor.kernel_name=tslab', '--ExecutePreprocessor.timeout=120'];
  return ['nbconvert', '--to', 'notebook', '--execute', ...kernel, notebook, '--output', output];
}

/**
 * The arguments of {@link jupyter} that serve JupyterLab on the loopback interface.
 *
 * @param {{ folder?: string, token?: string, port?: number, browser?: boolean }} [options] Port 0 is any free one;
 *   without a token Jupyter makes one and prints the address.
 */
export function labArguments({ folder = notebooks, token, port, browser = true } = {}) {
  return [
    'lab',
    '--ServerApp.ip=127.0.0.1',
    `--ServerApp.root_dir=${folder}`,
    '--LabApp.news_url=None',
    '--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate',
    ...(token === undefined ? [] : [`--IdentityProvider.token=${token}`]),
    ...(port === undefined ? [] : [`--ServerApp.port=${port}`]),
    ...(browser ? [] : ['--no-browser']),
    ...(process.getuid?.() === 0 ? ['--allow-root'] : []),
  ];
}
