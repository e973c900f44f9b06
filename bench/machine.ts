import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

import { run } from '../scripts/setup/command.mjs';
import { at } from '../scripts/setup/paths.mjs';

/** What the figures depend on. */
export interface Machine {
  readonly wishlab: string;
  readonly tshark: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  /** Processes that wanted to run, over the minute before. */
  readonly load: number;
}

export async function describeMachine(): Promise<Machine> {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
  const tshark = /TShark .*?(\d+\.\d+\.\d+)/.exec(await run('tshark', ['--version']))?.[1] ?? 'unknown';
  return {
    wishlab: version,
    tshark,
    node: process.versions.node,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}
