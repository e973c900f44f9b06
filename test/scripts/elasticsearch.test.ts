import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

/** The processes whose command line names this text. */
function processesOf(text: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(name => commandLine(name).includes(text))
    .map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(50);
}

for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
  it(`a local Elasticsearch ends with the process that started it, by ${signal}`, async context => {
    // A mark in its settings tells its processes from those of the other tests.
    const mark = `wishlab-mark-${process.pid}-${signal}`;
    const start = `import('./scripts/elasticsearch/server.mjs').then(server => server.startElasticsearch({ heap: '512m' }))`;
    // What a killed owner cannot delete; Elasticsearch's own user must get into it.
    const folder = mkdtempSync(join(tmpdir(), 'wishlab-ended-'));
    chmodSync(folder, 0o755);
    context.after(() => {
      rmSync(folder, { recursive: true });
    });
    const env = { ...process.env, TMPDIR: folder, ES_JAVA_OPTS: `-Dmark=${mark}` };
    const owner = spawn(process.execPath, ['-e', start], { env, stdio: 'ignore' });
    await until(() => processesOf(mark).length > 0);
    owner.kill(signal);
    await once(owner, 'exit');
    // A process that is just becoming another program has no command line for a moment.
    let looksWithout = 0;
    await until(() => {
      looksWithout = processesOf(mark).length === 0 ? looksWithout + 1 : 0;
      return looksWithout === 5;
    });
  });
}
