import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { tryRun } from '../../scripts/setup/command.mjs';
import { ensureDebian, needs } from '../../scripts/setup/debian.mjs';

const INSIDE = fileURLToPath(new URL('./inside.ts', import.meta.url));

/**
 * Records a recipe's traffic in a network namespace that ends with it, so that nothing of the machine's own is touched or seen.
 * Without root the namespace is a user's own, where the kernel grants one.
 *
 * @throws where the machine cannot do it; the message says why.
 */
export async function makeCapture(name: string, path: string): Promise<void> {
  await ensureDebian(needs.traffic);
  const partial = `${path}.partial`;
  const namespace = process.getuid?.() === 0 ? ['--net'] : ['--map-root-user', '--net'];
  const { code, output } = await tryRun('unshare', [
    ...namespace,
    process.execPath,
    ...['--import', 'tsx', INSIDE, name, partial],
  ]);
  if (code !== 0) {
    await rm(partial, { force: true });
    throw new Error(output.trim());
  }
  await rename(partial, path);
}
