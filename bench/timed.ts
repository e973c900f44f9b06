import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A command to its end: how long it took, from before its start to its exit, and what it printed where that was kept. */
export async function timed(
  command: string,
  args: readonly string[],
  { output = null, env = process.env }: { output?: string | null; env?: NodeJS.ProcessEnv } = {},
): Promise<{ milliseconds: number; printed: string }> {
  // A file descriptor, as a shell's redirection gives: nothing of ours stands between the command and the disk.
  const file = output === null ? null : openSync(output, 'w');
  try {
    const begin = performance.now();
    const child = spawn(command, args, { env, stdio: ['ignore', file ?? 'pipe', 'pipe'] });
    let printed = '';
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code, milliseconds] = await new Promise<[number | null, number]>((resolve, reject) => {
      let ended = 0;
      child.once('error', reject);
      child.once('exit', () => (ended = performance.now()));
      child.once('close', code => resolve([code, ended - begin]));
    });
    if (code !== 0) throw new Error(`${command} ended with code ${String(code)}: ${said.trim()}`);
    return { milliseconds, printed };
  } finally {
    if (file !== null) closeSync(file);
  }
}
