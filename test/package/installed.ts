import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { jupyterEnvironment } from '../../scripts/jupyter.mjs';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** wishlab as a user has it: installed from its tarball, with tslab, in a folder that knows nothing of this checkout. */
export interface Installed {
  readonly folder: string;
  /** Paths in the tarball. */
  readonly files: readonly string[];
  /** The environment in which Jupyter's tslab kernel is the one that was installed here. */
  readonly jupyter: NodeJS.ProcessEnv;
  /** Runs a program in the folder; gives its standard output. */
  readonly run: (program: string, ...args: string[]) => Promise<string>;
}

/**
 * Packs this checkout as it was built, and installs the tarball: from npm's cache where that has the packages, the newest ones that our
 * ranges allow, as a user gets them. The native binding is compiled. The folder is gone when `use` ends.
 */
export async function withInstalled<T>(use: (installed: Installed) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'wishlab-installed-'));
  try {
    const env = ownEnvironment();
    const folder = join(place, 'empty');
    await mkdir(folder);
    // The build that `prepack` makes stands already, and others use it meanwhile.
    const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', place];
    const { stdout } = await run('npm', pack, { cwd: ROOT, env, maxBuffer: 1e7 });
    const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
    const tarball = join(place, packed.filename);
    // npm 12 runs install scripts only of packages that the user named.
    const user = { name: 'empty', private: true, allowScripts: { [`file:${tarball}`]: true } };
    await writeFile(join(folder, 'package.json'), JSON.stringify(user));
    const tslab = await versionOf('tslab');
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, `tslab@${tslab}`];
    await run('npm', install, { cwd: folder, env, maxBuffer: 1e7 });
    return await use({
      folder,
      files: packed.files.map(({ path }) => path),
      jupyter: { ...jupyterEnvironment(env), JUPYTER_PATH: await kernelOf(folder, place) },
      run: async (program, ...args) => (await run(program, args, { cwd: folder, env, maxBuffer: 1e7 })).stdout,
    });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** What npm hands on to the scripts that it runs would tell the npm started here that it is in the checkout. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(npm_package_|npm_lifecycle_|npm_config_local_prefix|npm_execpath|INIT_CWD|NODE_TEST_CONTEXT|WISHLAB_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

async function versionOf(name: string): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies[name] ?? '';
}

/** A folder for JUPYTER_PATH with the one kernel. */
async function kernelOf(folder: string, place: string): Promise<string> {
  const kernel = join(place, 'jupyter/kernels/tslab');
  await mkdir(kernel, { recursive: true });
  const tslab = join(folder, 'node_modules/tslab/bin/tslab');
  const argv = [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}'];
  await writeFile(
    join(kernel, 'kernel.json'),
    JSON.stringify({ argv, display_name: 'TypeScript', language: 'typescript' }),
  );
  return join(place, 'jupyter');
}
