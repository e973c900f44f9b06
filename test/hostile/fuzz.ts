/**
 * `npm run fuzz [-- CAPTURES]`: 2,000 captures that editcap has mutated, with a fixed seed, read by tshark and by wishlab; see fuzz-captures.ts.
 * It prints what became of them, and ends with 1 where the two disagree, or a process is left.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzz, leftWorkers } from './fuzz-captures.js';

const SEED = 44;
const LANES = 2;

async function main(): Promise<number> {
  const count = Number(process.argv[2] ?? 2000);
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-fuzz-'));
  const began = performance.now();
  try {
    const each = Math.ceil(count / LANES);
    const lanes = Array.from({ length: LANES }, (_, lane) => fuzz(each, SEED + lane * each, folder));
    const reports = await Promise.all(lanes);
    const failed: Record<string, number> = {};
    for (const report of reports) {
      for (const [code, captures] of Object.entries(report.failed)) failed[code] = (failed[code] ?? 0) + captures;
    }
    const sum = (name: 'captures' | 'frames'): number => reports.reduce((total, report) => total + report[name], 0);
    const wrong = reports.flatMap(report => report.wrong);
    const left = leftWorkers();
    console.log(`${sum('captures')} mutated captures, ${sum('frames')} frames, seeds from ${SEED}`);
    console.log(`ended as tshark ended, by an error: ${JSON.stringify(failed)}`);
    console.log(`other than tshark: ${wrong.length}; workers left: ${left}, of which one may wait for the next call`);
    for (const line of wrong) console.log(`  ${line}`);
    console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
    return wrong.length === 0 && left <= LANES ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then(code => process.exit(code));
