/**
 * `npm run fuzz [-- CAPTURES [MINUTES]]`: 2,000 captures that editcap has mutated, with a fixed seed, read by tshark and by wishlab; see
 * fuzz-captures.ts. It prints each disagreement as it comes, how far it is, and what became of them all; after five minutes it begins no other
 * capture, and says how many it read. It ends with 1 where the two disagree, a process is left, or nothing was read.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FuzzReport, fuzz, leftWorkers } from './fuzz-captures.js';

const SEED = 44;
const LANES = 2;
/** How often it says how far it is. */
const PROGRESS_SECONDS = 15;

async function main(): Promise<number> {
  const count = given(2, 2000);
  const minutes = given(3, 5);
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-fuzz-'));
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const each = Math.ceil(count / LANES);
  const soFar: FuzzReport[] = [];
  let saidAt = 0;

  const lane = (index: number): Promise<FuzzReport> =>
    fuzz(Math.min(each, count - index * each), SEED + index * each, folder, {
      goesOn(report) {
        soFar[index] = report;
        if (seconds() - saidAt >= PROGRESS_SECONDS) {
          saidAt = seconds();
          console.log(`${saidAt.toFixed(0)} s: ${came(soFar)} of ${count}, ${findings(soFar)} other than tshark`);
        }
        return seconds() < minutes * 60;
      },
      found: line => console.log(`other than tshark: ${line}`),
    });

  try {
    const reports = await Promise.all(Array.from({ length: LANES }, (_, index) => lane(index)));
    const failed: Record<string, number> = {};
    for (const report of reports) {
      for (const [code, captures] of Object.entries(report.failed)) failed[code] = (failed[code] ?? 0) + captures;
    }
    const wrong = findings(reports);
    const captures = sum(reports, 'captures');
    const left = leftWorkers();
    const end = came(reports) < count ? `, ended by its ${minutes} minutes` : '';
    console.log(`${came(reports)} of ${count} in ${seconds().toFixed(0)} s${end}; seeds from ${SEED}`);
    console.log(
      `${captures} mutated captures, ${sum(reports, 'frames')} frames; ${sum(reports, 'unmade')} that editcap does not mutate`,
    );
    console.log(`ended as tshark ended, by an error: ${JSON.stringify(failed)}`);
    console.log(`other than tshark: ${wrong}; workers left: ${left}, of which one may wait for the next call`);
    return wrong === 0 && left <= LANES && captures > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function given(argument: number, otherwise: number): number {
  const value = Number(process.argv[argument] ?? otherwise);
  if (!(value > 0))
    throw new Error(`npm run fuzz -- CAPTURES MINUTES takes numbers above 0, not ${process.argv[argument]}.`);
  return value;
}

function sum(reports: readonly FuzzReport[], name: 'captures' | 'unmade' | 'frames'): number {
  return reports.reduce((total, report) => total + report[name], 0);
}

function came(reports: readonly FuzzReport[]): number {
  return sum(reports, 'captures') + sum(reports, 'unmade');
}

function findings(reports: readonly FuzzReport[]): number {
  return reports.reduce((total, { wrong }) => total + wrong.length, 0);
}

void main().then(code => process.exit(code));
