// npm run bench -- notebook [OPTIONS]   what a person waits for in a cell: a real tslab kernel, driven by jupyter_client.
//   --kernels N   how many fresh kernels, 5 unless said otherwise; the figures are medians
//   --json        prints JSON instead of the table
//   --save        writes it to docs/bench.json, as `notebook`
import { parseArgs } from 'node:util';

import { SetupFailure, main } from '../scripts/setup/failure.mjs';
import { type CellRan, runCells } from '../test/notebook/kernel.js';
import { captureNamed } from './captures.js';
import { keep } from './keep.js';
import { describeMachine } from './machine.js';
import { median } from './statistics.js';

const FRAMES = 10_000;

/** Something that a person waits for, and what it should take at the most. */
interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 's' | 'MB';
  /** Null where it is told for the sake of the others. */
  readonly target: number | null;
}

void main(async () => {
  const { values } = parseArgs({
    options: { kernels: { type: 'string', default: '5' }, json: { type: 'boolean' }, save: { type: 'boolean' } },
  });
  const kernels = Number(values.kernels);
  if (!Number.isSafeInteger(kernels) || kernels < 1) throw new SetupFailure('--kernels takes a whole number from 1.');
  const machine = await describeMachine();
  const figures = await measure(kernels);
  const report = { machine, kernels, figures };
  console.log(values.json ? JSON.stringify(report, null, 2) : textOf(report));
  if (values.save) await keep({ notebook: report });
});

async function measure(kernels: number): Promise<Figure[]> {
  const small = await captureNamed('bulk', FRAMES);
  const large = await captureNamed('bulk', null);
  const chart = (name: string): string =>
    `const ${name} = await capture(${JSON.stringify(small.path)}).tcp().table();\n${name}.chart()`;
  const runs: Record<string, number[]> = {};
  const add = (what: string, value: number): void => void (runs[what] ??= []).push(value);
  for (let i = 0; i < kernels; i++) {
    console.error(`[bench] kernel ${i + 1} of ${kernels}`);
    const typed = await runCells([
      '1',
      `import { capture } from 'wishlab';`,
      chart('first'),
      chart('second'),
      chart('third'),
      `const again = await capture(${JSON.stringify(small.path)}).tcp().table();`,
      `const large = await capture(${JSON.stringify(large.path)}).tcp().table();`,
      'large.chart()',
      'large.timeSequence().chart()',
    ]);
    // The same import without types: what is left is the package's own code.
    const untyped = await runCells([
      '1',
      `const { capture } = require('wishlab');`,
      `const first = await capture(${JSON.stringify(small.path)}).tcp().table();`,
    ]);
    const [, imported, first, , third, again, , story, sequence] = checkedCells(typed.cells);
    const [, required, table] = checkedCells(untyped.cells);
    add('import', seconds(required));
    add('first table', seconds(table));
    add('typed import', seconds(imported));
    add('first', seconds(first));
    add('later', seconds(third));
    add('table', seconds(again));
    add('story', megabytes(story));
    add('sequence', megabytes(sequence));
  }
  const of = (what: string): number => Math.round(median(runs[what] ?? []) * 1000) / 1000;
  const frames = `${small.frames.toLocaleString('en')} frames`;
  const rows = `${large.frames.toLocaleString('en')} frames`;
  return [
    { what: 'import, without types', value: of('import'), unit: 's', target: 0.25 },
    { what: "import, with tslab's check of the types", value: of('typed import'), unit: 's', target: null },
    { what: `first table in a fresh kernel, of ${frames}`, value: of('first table'), unit: 's', target: 0.8 },
    { what: `first chart, of ${frames}`, value: of('first'), unit: 's', target: 1.5 },
    { what: 'the same later', value: of('later'), unit: 's', target: 0.6 },
    { what: `table of ${frames}, later`, value: of('table'), unit: 's', target: 0.35 },
    { what: `chart of the packets, of ${rows}`, value: of('story'), unit: 'MB', target: 1.5 },
    { what: `chart of time and sequence, of ${rows}`, value: of('sequence'), unit: 'MB', target: 1.5 },
  ];
}

function checkedCells(cells: readonly CellRan[]): readonly CellRan[] {
  const failed = cells.find(({ status }) => status !== 'ok');
  if (failed) throw new Error(`A cell failed: ${failed.messages.map(({ text = '' }) => text).join('')}`);
  return cells;
}

const seconds = (cell: CellRan | undefined): number => cell?.seconds ?? NaN;

/** What a cell sends to be shown. */
function megabytes(cell: CellRan | undefined): number {
  const shown = (cell?.messages ?? []).filter(({ metadata }) => !metadata?.['wishlab']);
  if (shown.length !== 1) throw new Error(`A chart is one message; ${shown.length} came.`);
  return JSON.stringify(shown[0]?.data).length / 1e6;
}

function textOf({
  machine,
  kernels,
  figures,
}: {
  readonly machine: Awaited<ReturnType<typeof describeMachine>>;
  readonly kernels: number;
  readonly figures: readonly Figure[];
}): string {
  const { wishlab, node, cpu, cores, memoryGiB, load } = machine;
  const rows = figures.map(({ what, value, unit, target }) => {
    const verdict = target === null ? '' : `target ${target} ${unit}, ${value <= target ? 'met' : 'missed'}`;
    return `  ${what.padEnd(60)} ${value.toFixed(2).padStart(5)} ${unit.padEnd(3)} ${verdict}`.trimEnd();
  });
  return [
    `wishlab ${wishlab}, Node ${node}; ${cpu}, ${cores} cores, ${memoryGiB} GiB, load ${load} before`,
    `medians of ${kernels} fresh kernels of tslab`,
    ...rows,
  ].join('\n');
}
