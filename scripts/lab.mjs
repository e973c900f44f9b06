// npm run lab [-- OPTIONS]: opens JupyterLab on notebooks/ with the tslab kernel ready; OPTIONS are those of `jupyter lab`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { jupyter, jupyterEnvironment, labArguments } from './jupyter.mjs';
import { main } from './setup/failure.mjs';
import { onSignal } from './setup/signals.mjs';
import { setUp } from './setup/steps.mjs';

await main(async () => {
  await setUp('lab');
  const args = [...labArguments(), ...process.argv.slice(2)];
  const lab = spawn(jupyter, args, { env: jupyterEnvironment(), stdio: 'inherit' });
  const ended = once(lab, 'exit');
  // Ctrl-C reaches JupyterLab too, which asks whether it is meant; it decides.
  process.removeAllListeners('SIGINT').on('SIGINT', () => {});
  onSignal(async () => {
    lab.kill('SIGTERM');
    await ended;
  });
  const [code] = await ended;
  return code ?? 1;
});
