import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that runs beside us until it is stopped. */
export interface Running {
  /** What it wrote to standard error so far. */
  said(): string;
  /** Rejects when the process ends unasked. */
  readonly failed: Promise<never>;
  /** Resolves when its standard error matches. */
  saying(pattern: RegExp): Promise<void>;
  stop(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a command whose standard error tells how it is. */
export function startProcess(command: string, args: readonly string[]): Running {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let stopping = false;
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      if (!stopping) reject(new Error(`${command} ended with code ${String(code)}: ${said.trim()}`));
    });
  });
  failed.catch(() => undefined);
  const saying = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(said)) await Promise.race([failed, once(child.stderr, 'data')]);
  };
  return {
    said: () => said,
    failed,
    saying: pattern => saying(pattern),
    async stop(signal) {
      stopping = true;
      child.kill(signal);
      await ended;
    },
  };
}
