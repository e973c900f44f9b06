/**
 * `npm run fuzz [-- CAPTURES [MINUTES]]`: 2,000 captures that editcap has mutated, with a fixed seed, read by wishlab and by tshark; see
 * fuzz-captures.ts. Two processes share them. It prints each disagreement as it comes, how far it is, and what became of them all; after five minutes it begins no other
 * capture, and says how many it read. It ends with 1 where the two disagree, a process is left, or nothing was compared.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FuzzReport, fuzz, leftWorkers } from './fuzz-captures.js';

const SEED = 44;
const LANES = 2;
/** How often it says how far it is. */
const PROGRESS_SECONDS = 15;

/** What a lane tells: how far it is, in the end with the workers that are left, of which one may wait for the next call. */
interface Told {
  readonly report: FuzzReport;
  readonly left?: number;
}

async function main(): Promise<number> {
  const count = given(2, 2000);
  const minutes = given(3, 5);
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-fuzz-'));
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const each = Math.ceil(count / LANES);
  const told: Told[] = [];
  const progress = setInterval(() => {
    const reports = told.map(({ report }) => report);
    console.log(`${seconds().toFixed(0)} s: ${came(reports)} of ${count}, ${findings(reports)} other than tshark`);
  }, PROGRESS_SECONDS * 1000);

  const lane = (index: number): Promise<Told> =>
    new Promise((resolve, reject) => {
      const words = [SEED + index * each, Math.min(each, count - index * each), minutes, folder].map(String);
      const child = fork(fileURLToPath(import.meta.url), ['--lane', ...words]);
      child.on('message', (message: Told) => (told[index] = message));
      child.on('exit', code => {
        const last = told[index];
        if (code === 0 && last?.left !== undefined) resolve(last);
        else reject(new Error(`one of the processes that read ended with ${code}`));
      });
    });

  try {
    const lanes = await Promise.all(Array.from({ length: LANES }, (_, index) => lane(index)));
    const reports = lanes.map(({ report }) => report);
    const failed: Record<string, number> = {};
    for (const report of reports) {
      for (const [code, captures] of Object.entries(report.failed)) failed[code] = (failed[code] ?? 0) + captures;
    }
    const wrong = findings(reports);
    const left = lanes.map(each => each.left ?? 0);
    const end = came(reports) < count ? `, ended by its ${minutes} minutes` : '';
    console.log(`${came(reports)} of ${count} in ${seconds().toFixed(0)} s${end}; seeds from ${SEED}`);
    console.log(
      `${sum(reports, 'captures')} mutated captures, ${sum(reports, 'frames')} documents; ${sum(reports, 'unmade')} that editcap does not mutate`,
    );
    console.log(
      `${sum(reports, 'compared')} rows compared with tshark's; ${sum(reports, 'alone')} captures had a tshark of their own`,
    );
    console.log(`ended as tshark ended, by an error: ${JSON.stringify(failed)}`);
    console.log(`other than tshark: ${wrong}; workers left: ${left.join(' and ')}, of which one each may wait`);
    return wrong === 0 && left.every(each => each <= 1) && sum(reports, 'compared') > 0 ? 0 : 1;
  } finally {
    clearInterval(progress);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A part of the captures, in a process of its own, whose worker so stays warm. */
async function readLane([seed = '', count = '', minutes = '', folder = '']: readonly string[]): Promise<number> {
  const until = performance.now() + Number(minutes) * 60_000;
  const report = await fuzz(Number(count), Number(seed), folder, {
    goesOn(soFar) {
      process.send?.({ report: soFar } satisfies Told);
      return performance.now() < until;
    },
    found: line => console.log(`other than tshark: ${line}`),
  });
  await new Promise(sent => process.send?.({ report, left: leftWorkers() } satisfies Told, sent));
  return 0;
}

function given(argument: number, otherwise: number): number {
  const value = Number(process.argv[argument] ?? otherwise);
  if (!(value > 0))
    throw new Error(`npm run fuzz -- CAPTURES MINUTES takes numbers above 0, not ${process.argv[argument]}.`);
  return value;
}

function sum(reports: readonly FuzzReport[], name: 'captures' | 'unmade' | 'frames' | 'compared' | 'alone'): number {
  return reports.reduce((total, report) => total + report[name], 0);
}

function came(reports: readonly FuzzReport[]): number {
  return sum(reports, 'captures') + sum(reports, 'unmade');
}

function findings(reports: readonly FuzzReport[]): number {
  return reports.reduce((total, { wrong }) => total + wrong.length, 0);
}

const lane = process.argv[2] === '--lane';
void (lane ? readLane(process.argv.slice(3)) : main()).then(code => process.exit(code));
