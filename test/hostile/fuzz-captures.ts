import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WishlabError, capture } from 'wishlab';
import { workers } from '../dissect/workers.js';
import { SHIPPED, capturesBelow } from '../oracle/captures.js';
import { tshark } from '../oracle/tshark.js';

const execute = promisify(execFile);

/** A byte in fifty, or in two hundred: light enough that most dissectors still start, heavy enough that they meet what they do not expect. */
const ERRORS = ['0.02', '0.005'];

/** What became of mutated captures. */
export interface FuzzReport {
  captures: number;
  /** Sources that are damaged themselves, so that editcap mutates nothing; not among `captures`. */
  unmade: number;
  frames: number;
  /** Captures that neither tshark nor wishlab could dissect to the end, by wishlab's code. */
  readonly failed: Record<string, number>;
  /** What is no agreement, each in a line that says how to make the capture again. */
  readonly wrong: string[];
}

/** What a long run needs beside: how far it has come, and when to end. */
export interface FuzzRun {
  /** Called before each capture; false ends the run. */
  goesOn?(report: FuzzReport): boolean;
  /** Called with each line of `wrong` as it is found. */
  found?(line: string): void;
}

/**
 * Has wishlab and tshark read captures that editcap has mutated, the same in every run: what tshark reads to its end, wishlab does with as many
 * frames; where tshark fails or crashes, wishlab ends with an error that has a code.
 */
export async function fuzz(count: number, firstSeed: number, folder: string, run: FuzzRun = {}): Promise<FuzzReport> {
  const report: FuzzReport = { captures: 0, unmade: 0, frames: 0, failed: {}, wrong: [] };
  const sources = capturesBelow(SHIPPED);
  for (let i = 0; i < count && (run.goesOn?.(report) ?? true); i++) {
    const seed = firstSeed + i;
    const source = sources[(seed * 7) % sources.length]!;
    const path = join(folder, `mutated-${seed}.pcapng`);
    const mutation = ['--seed', String(seed), '-E', ERRORS[i % ERRORS.length]!, '-r', source.path, path, '1-200'];
    const made = await execute('editcap', mutation).then(
      () => true,
      () => false,
    );
    if (!made) {
      report.unmade++;
      continue;
    }
    const difference = await compare(path, report);
    if (difference !== null) {
      const line = `editcap ${mutation.join(' ')}: ${difference}`;
      report.wrong.push(line);
      run.found?.(line);
    }
    report.captures++;
    rmSync(path);
  }
  return report;
}

async function compare(path: string, report: FuzzReport): Promise<string | null> {
  const theirs = await framesOfTshark(path);
  try {
    const table = await capture(path, { frameSeconds: 30 }).table();
    report.frames += table.numRows();
    return theirs === table.numRows() ? null : `tshark has ${theirs ?? 'failed'}, wishlab ${table.numRows()} frames`;
  } catch (error) {
    if (!(error instanceof WishlabError)) return `no WishlabError: ${String(error)}`;
    report.failed[error.code] = (report.failed[error.code] ?? 0) + 1;
    return theirs === null ? null : `tshark has ${theirs} frames, wishlab ${error.code}: ${error.message}`;
  }
}

/** Null where it fails or crashes. */
async function framesOfTshark(path: string): Promise<number | null> {
  const reading = tshark(['-n', '-r', path, '-T', 'fields', '-e', 'frame.number', '-e', '_ws.col.Info']);
  let lines = 0;
  reading.output.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  const [{ code }] = await Promise.all([reading.end(), once(reading.output, 'end')]);
  return code === 0 ? lines : null;
}

/** The worker processes that are left once all is done, which are the idle ones: one for each set of options. */
export function leftWorkers(): number {
  return workers().length;
}
