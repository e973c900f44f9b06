// npm run truth [-- NAME…]   congestionWindow() against the kernel's own cwnd, a line for each trace.
// The traces are those of $WISHLAB_CAPTURES/tcp-truth; without it, those that the repository ships.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { main } from '../scripts/setup/failure.mjs';
import { at } from '../scripts/setup/paths.mjs';
import { measureTrace, type TraceScore } from './truth/measure-trace.js';
import { tracesIn } from './truth/trace.js';

void main(async () => {
  const folder = traceFolder();
  const asked = process.argv.slice(2);
  const names = (await tracesIn(folder)).filter(name => asked.length === 0 || asked.includes(name));
  console.log(
    '| trace | ACKs | captured at | cwnd_low, error in % (median / p90) | cwnd ≥ cwnd_low |\n|---|---|---|---|---|',
  );
  const scores: TraceScore[] = [];
  for (const name of names) {
    const score = await measureTrace(folder, name);
    scores.push(score);
    console.log(line(score));
  }
  const failing = scores.filter(({ held, rowsMissing }) => held < HELD || rowsMissing > 0);
  for (const { name } of failing)
    console.error(`${name}: the bound does not hold in ${100 * HELD} % of the rows, or rows are missing.`);
  if (failing.length > 0) process.exitCode = 1;
});

/** The least share of rows in which a lower bound must hold. */
const HELD = 0.98;

function traceFolder(): string {
  const wide = process.env['WISHLAB_CAPTURES'];
  const folder = wide === undefined ? '' : join(wide, 'tcp-truth');
  if (existsSync(folder)) return folder;
  console.error('[truth] WISHLAB_CAPTURES names no folder with tcp-truth: the shipped traces only.');
  return at('test/captures/tcp');
}

function line({ name, rows, vantages, median, p90, held }: TraceScore): string {
  const error = Number.isNaN(median) ? '–' : `${median.toFixed(1)} / ${p90.toFixed(1)}`;
  const share = Number.isNaN(held) ? '–' : `${(100 * held).toFixed(2)} %`;
  return `| ${name} | ${rows} | ${vantages.join(', ')} | ${error} | ${share} |`;
}
