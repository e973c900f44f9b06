import { run, say } from './command.mjs';
import { ensureDebian, needs } from './debian.mjs';
import { at } from './paths.mjs';
import { digest, unlessStamped } from './stamp.mjs';

/** Makes .venv with JupyterLab and nbconvert, of the versions in requirements.txt. */
export async function ensureJupyter() {
  await ensureDebian(needs.jupyter);
  const requirements = at('scripts/requirements.txt');
  const made = { output: at('.venv/bin/jupyter'), stamp: at('.venv/.stamp'), inputs: digest([requirements]) };
  await unlessStamped(made, async () => {
    say('JupyterLab and nbconvert, into .venv');
    await run('python3', ['-m', 'venv', '--clear', at('.venv')]);
    const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements];
    await run(at('.venv/bin/python'), args, { hint: 'This needs the network, to the Python Package Index.' });
  });
}
