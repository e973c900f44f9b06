// npm run truth [-- NAME…]   congestionWindow() against the kernel's own cwnd, a line for each trace.
// The traces are those of $WISHLAB_CAPTURES/tcp-truth; without it, those that the repository ships.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { main } from '../scripts/setup/failure.mjs';
import { at } from '../scripts/setup/paths.mjs';
import { measureSpeed, type Taken } from './truth/measure-speed.js';
import { measureTrace, type TraceScore } from './truth/measure-trace.js';
import { tracesIn } from './truth/trace.js';

void main(async () => {
  const folder = traceFolder();
  const asked = process.argv.slice(2);
  const names = (await tracesIn(folder)).filter(name => asked.length === 0 || asked.includes(name));
  console.log(`| ${HEADINGS.join(' | ')} |\n|${'---|'.repeat(HEADINGS.length)}`);
  const scores: TraceScore[] = [];
  for (const name of names) {
    const score = await measureTrace(folder, name);
    scores.push(score);
    console.log(line(score));
  }
  const { rows, frames, windows, flows } = await measureSpeed(folder, names);
  const each = (count: number, { seconds, processorSeconds }: Taken): string =>
    `${thousands(count / seconds)} a second (${thousands(count / processorSeconds)} with the work of V8's other threads)`;
  console.error(
    `congestionWindow() makes ${rows} rows of ${frames} frames, ${each(rows, windows)}; of frames ${each(frames, windows)}, ` +
      `and flows() ${each(frames, flows)}.`,
  );
  const failing = scores.filter(({ held, rowsMissing }) => held < HELD || rowsMissing > 0);
  for (const { name } of failing)
    console.error(`${name}: the bounds do not hold in ${100 * HELD} % of the rows, or rows are missing.`);
  if (failing.length > 0) process.exitCode = 1;
});

const thousands = (count: number): string => `${Math.round(count / 1000).toLocaleString('en')} thousand`;

/** Errors are in % of the true window, at the median and the 90th percentile. */
const HEADINGS = [
  'trace',
  'ACKs',
  'captured at',
  'algorithm',
  'cwnd_low off by',
  'cwnd_estimate off by',
  'not estimated',
  'within bounds',
  'limited by cwnd',
  'of them enclosed',
  'width of bounds in %',
];

/** The least share of rows in which a lower bound must hold. */
const HELD = 0.98;

function traceFolder(): string {
  const wide = process.env['WISHLAB_CAPTURES'];
  const folder = wide === undefined ? '' : join(wide, 'tcp-truth');
  if (existsSync(folder)) return folder;
  console.error('[truth] WISHLAB_CAPTURES names no folder with tcp-truth: the shipped traces only.');
  return at('test/captures/tcp');
}

function line(score: TraceScore): string {
  const { name, rows, vantages, algorithm, silent, held, limited, enclosed, width } = score;
  return `| ${[
    name,
    rows,
    vantages.join(', '),
    algorithm,
    pair(score.lowMedian, score.lowP90),
    pair(score.median, score.p90),
    silent,
    percent(held, 2),
    limited,
    percent(enclosed, 1),
    Number.isNaN(width) ? '–' : width.toFixed(1),
  ].join(' | ')} |`;
}

function pair(median: number, p90: number): string {
  return Number.isNaN(median) ? '–' : `${median.toFixed(1)} / ${p90.toFixed(1)}`;
}

function percent(share: number, digits: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(digits)} %`;
}
