import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { WishlabError, capture } from 'wishlab';
import { workers } from '../dissect/workers.js';
import { SHIPPED, capturesBelow } from '../oracle/captures.js';
import { tshark } from '../oracle/tshark.js';

const execute = promisify(execFile);

/** A byte in fifty, or in two hundred: light enough that most dissectors still start, heavy enough that they meet what they do not expect. */
const ERRORS = ['0.02', '0.005'];
const FRAMES = '1-200';
/** A tshark takes longer to start than to read a small capture: so many mutated ones, put together, have one. */
const TOGETHER = 20;
const TSHARK_SECONDS = 60;

/** What became of mutated captures. */
export interface FuzzReport {
  captures: number;
  /** Sources that are damaged themselves, so that editcap mutates nothing; not among `captures`. */
  unmade: number;
  /** Documents that were parsed. */
  frames: number;
  /** Rows whose protocol, stream and length are tshark's. */
  compared: number;
  /** Captures that a tshark of their own read, since a common one failed. */
  alone: number;
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

/** A mutated capture as wishlab read it. */
interface Mutated {
  readonly path: string;
  readonly command: string;
  /** A number of frames, or the code of the error. */
  readonly ended: number | string;
}

/**
 * Has wishlab read captures that editcap has mutated, the same in every run, each to its end as documents. Then twenty of them are one capture for
 * tshark and for wishlab's table: every frame has the same protocol, streams and length. Where tshark fails or crashes, each capture has
 * a tshark of its own: what that reads to its end, wishlab did with as many frames; where it fails, wishlab ended with an error that has a code.
 */
export async function fuzz(count: number, firstSeed: number, folder: string, run: FuzzRun = {}): Promise<FuzzReport> {
  const report: FuzzReport = { captures: 0, unmade: 0, frames: 0, compared: 0, alone: 0, failed: {}, wrong: [] };
  const sources = capturesBelow(SHIPPED);
  const told = (line: string): void => {
    report.wrong.push(line);
    run.found?.(line);
  };
  let together: Mutated[] = [];
  for (let i = 0; i < count && (run.goesOn?.(report) ?? true); i++) {
    const seed = firstSeed + i;
    const source = sources[(seed * 7) % sources.length]!;
    const path = join(folder, `mutated-${seed}.pcapng`);
    const mutation = ['--seed', String(seed), '-E', ERRORS[i % ERRORS.length]!, '-r', source.path, path, FRAMES];
    if (await succeeds('editcap', mutation)) {
      report.captures++;
      together.push(await read(path, `editcap ${mutation.join(' ')}`, report, told));
    } else {
      report.unmade++;
    }
    if (together.length < TOGETHER && i < count - 1) continue;
    await compare(together, join(folder, `together-${seed}.pcapng`), report, told);
    together = [];
  }
  await compare(together, join(folder, `together-${firstSeed}.pcapng`), report, told);
  return report;
}

function succeeds(command: string, words: readonly string[]): Promise<boolean> {
  return execute(command, words).then(
    () => true,
    () => false,
  );
}

async function read(
  path: string,
  command: string,
  report: FuzzReport,
  wrong: (line: string) => void,
): Promise<Mutated> {
  let frames = 0;
  try {
    for await (const { ndjson } of capture(path, { frameSeconds: 30 }).documents()) {
      for (const line of ndjson.toString().split('\n')) {
        if (line === '') continue;
        JSON.parse(line);
        frames++;
      }
    }
    report.frames += frames;
    return { path, command, ended: frames };
  } catch (error) {
    if (!(error instanceof WishlabError)) wrong(`${command}: no WishlabError: ${String(error)}`);
    return { path, command, ended: error instanceof WishlabError ? error.code : String(error) };
  }
}

async function compare(
  all: readonly Mutated[],
  merged: string,
  report: FuzzReport,
  wrong: (line: string) => void,
): Promise<void> {
  const whole = all.filter(({ ended }) => typeof ended === 'number');
  const alike = whole.length > 0 && (await compareTogether(whole, merged, report, wrong));
  for (const mutated of alike ? all.filter(each => !whole.includes(each)) : all) {
    report.alone++;
    const theirs = (await rowsOfTshark(mutated.path))?.length ?? null;
    const { ended, command } = mutated;
    if (theirs === null && typeof ended === 'string') report.failed[ended] = (report.failed[ended] ?? 0) + 1;
    else if (theirs !== ended) wrong(`${command}: tshark has ${theirs ?? 'failed'}, wishlab ${ended} frames`);
  }
  await Promise.all([...all.map(({ path }) => path), merged].map(path => rm(path, { force: true })));
}

/** False where tshark does not read them together. */
async function compareTogether(
  whole: readonly Mutated[],
  path: string,
  report: FuzzReport,
  wrong: (line: string) => void,
): Promise<boolean> {
  if (!(await succeeds('mergecap', ['-a', '-w', path, ...whole.map(each => each.path)]))) return false;
  const theirs = await rowsOfTshark(path);
  if (theirs === null) return false;
  const expected = whole.reduce((sum, { ended }) => sum + Number(ended), 0);
  const commands = whole.map(({ command }) => command).join('\n  ');
  const ours = await rowsOfWishlab(path);
  const differing = theirs.findIndex((row, i) => row !== ours[i]);
  if (theirs.length !== expected || ours.length !== expected)
    wrong(
      `${ours.length} rows, ${expected} documents, ${theirs.length} frames of tshark's; mergecap -a of\n  ${commands}`,
    );
  else if (differing >= 0)
    wrong(
      `${JSON.stringify(ours[differing])}, tshark ${JSON.stringify(theirs[differing])}; mergecap -a of\n  ${commands}`,
    );
  report.compared += theirs.length;
  return true;
}

const FIELDS = ['frame.number', 'frame.len', 'tcp.stream', 'udp.stream'] as const;

async function rowsOfWishlab(path: string): Promise<string[]> {
  try {
    const table = await capture(path, { frameSeconds: 30 })
      .fields(...FIELDS, 'protocol')
      .table();
    const columns = [...FIELDS.map(field => field.replaceAll('.', '_')), 'protocol'].map(
      name => table.array(name) as (string | number | null)[],
    );
    return Array.from({ length: table.numRows() }, (_, row) =>
      columns.map(column => String(column[row] ?? '')).join('\t'),
    );
  } catch (error) {
    if (error instanceof WishlabError) return [error.message];
    throw error;
  }
}

/** Null where it fails, crashes, or takes too long. */
async function rowsOfTshark(path: string): Promise<string[] | null> {
  const fields = [...FIELDS, '_ws.col.Protocol'].flatMap(field => ['-e', field]);
  const reading = tshark(['-n', '-r', path, '-T', 'fields', '-E', 'occurrence=f', ...fields]);
  const late = setTimeout(() => reading.kill(), TSHARK_SECONDS * 1000);
  const [printed, { code }] = await Promise.all([text(reading.output), reading.end()]);
  clearTimeout(late);
  return code === 0 ? printed.split('\n').slice(0, -1) : null;
}

/** The worker processes that are left once all is done, which are the idle ones: one for each set of options. */
export function leftWorkers(): number {
  return workers().length;
}
