// npm run bench [-- OPTIONS]   wishlab against tshark: paired runs, ratios.
//   --capture NAME    a recipe's name (bench/recipes.ts) or a path; may be repeated
//   --only NAME       one comparison (bench/comparisons.ts); may be repeated
//   --pairs N         how many pairs, 5 unless said otherwise
//   --quick           3 pairs on the first 20,000 frames
//   --json            prints JSON instead of the table
//   --save            writes docs/bench.json
import { parseArgs } from 'node:util';

import { SetupFailure, main } from '../scripts/setup/failure.mjs';
import { captureNamed } from './captures.js';
import { COMPARISONS, type Comparison } from './comparisons.js';
import { keep } from './keep.js';
import { describeMachine } from './machine.js';
import { type Report, type Result, reportText, resultOf } from './report.js';

const QUICK_FRAMES = 20_000;

void main(async () => {
  const { captures, comparisons, pairs, limit, json, save } = options();
  const machine = await describeMachine();
  const results: Result[] = [];
  for (const name of captures ?? [...new Set(comparisons.flatMap(each => each.captures))]) {
    const capture = await captureNamed(name, limit);
    for (const comparison of comparisons) {
      if (!captures && !comparison.captures.includes(name)) continue;
      console.error(`[bench] ${capture.name}: ${comparison.what}, ${pairs} pairs`);
      results.push(resultOf(capture, comparison, await comparison.measure(capture, pairs), pairs));
    }
  }
  const report: Report = { machine, results };
  console.log(json ? JSON.stringify(report, null, 2) : `\n${reportText(report)}`);
  if (save) await keep({ ...report });
});

interface Options {
  /** Named ones; null for those that a comparison has. */
  readonly captures: readonly string[] | null;
  readonly comparisons: readonly Comparison[];
  readonly pairs: number;
  readonly limit: number | null;
  readonly json: boolean;
  readonly save: boolean;
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      capture: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      pairs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const pairs = Number(values.pairs ?? (values.quick ? 3 : 5));
  if (!Number.isSafeInteger(pairs) || pairs < 1) throw new SetupFailure(`--pairs takes a whole number from 1.`);
  const comparisons = (values.only ?? Object.keys(COMPARISONS)).map(name => {
    const comparison = COMPARISONS[name];
    if (!comparison) throw new SetupFailure(`--only takes ${Object.keys(COMPARISONS).join(' or ')}; got ${name}.`);
    return comparison;
  });
  const { capture: captures = null, json, save } = values;
  return { captures, comparisons, pairs, limit: values.quick ? QUICK_FRAMES : null, json, save };
}
