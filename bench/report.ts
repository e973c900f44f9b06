import type { BenchCapture } from './captures.js';
import type { Comparison } from './comparisons.js';
import type { Machine } from './machine.js';
import type { Measured } from './paired.js';

/** One comparison on one capture. */
export interface Result {
  readonly capture: Pick<BenchCapture, 'name' | 'about' | 'frames' | 'bytes'>;
  readonly what: string;
  readonly target: number | null;
  /** Of the sides' figures, where they are no milliseconds. */
  readonly unit?: 'MB';
  readonly pairs: number;
  readonly sides: readonly (Measured & { readonly framesPerSecond: number })[];
}

/** Everything a run found; what `--json` prints and `--save` keeps. */
export interface Report {
  readonly machine: Machine;
  readonly results: readonly Result[];
}

export function resultOf(
  { name, about, frames, bytes }: BenchCapture,
  { what, target, unit }: Comparison,
  sides: readonly Measured[],
  pairs: number,
): Result {
  return {
    capture: { name, about, frames, bytes },
    what,
    target: target(name),
    ...(unit && { unit }),
    pairs,
    sides: sides.map(({ milliseconds, ratio, ...rest }) => ({
      ...rest,
      milliseconds: Math.round(milliseconds),
      ratio: ratio && { median: hundredths(ratio.median), min: hundredths(ratio.min), max: hundredths(ratio.max) },
      framesPerSecond: Math.round(frames / (milliseconds / 1000)),
    })),
  };
}

/** What the targets are meant for is some 100,000. */
const ENOUGH_FRAMES = 80_000;

const hundredths = (number: number): number => Math.round(number * 100) / 100;

/** The report as text for a terminal. */
export function reportText({ machine, results }: Report): string {
  const { wishlab, tshark, node, cpu, cores, memoryGiB, load } = machine;
  const lines = [
    `wishlab ${wishlab}, tshark ${tshark}, Node ${node}; ${cpu}, ${cores} cores, ${memoryGiB} GiB, load ${load} before`,
    `medians of ${results[0]?.pairs ?? 0} pairs; a ratio is taken within its pair: (least to greatest)`,
  ];
  if (load > cores * 0.75)
    lines.push('The machine was busy: other work slows both sides, and ours has two processes to slow.');
  if (results.some(({ capture }) => capture.frames < ENOUGH_FRAMES))
    lines.push('Where frames are few, the start of the processes is most of the time: no measure for the targets.');
  for (const result of results) lines.push('', ...resultLines(result));
  return lines.join('\n');
}

function resultLines({ capture, what, target, unit, sides }: Result): string[] {
  const megabytes = (capture.bytes / 1e6).toFixed(0);
  const met = target !== null && (sides[1]?.ratio?.median ?? 0) >= target ? 'met' : 'missed';
  const rows = sides.map(({ name, milliseconds, framesPerSecond, ratio }) => [
    name,
    unit ? `${milliseconds} ${unit}` : `${(milliseconds / 1000).toFixed(2)} s`,
    unit ? '' : `${framesPerSecond.toLocaleString('en')} frames/s`,
    ratio
      ? `${ratio.median.toFixed(2)} times as ${unit ? 'small' : 'fast'} (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)})`
      : '',
  ]);
  return [
    `${capture.name}: ${capture.frames.toLocaleString('en')} frames, ${megabytes} MB${capture.about && ` (${capture.about})`}`,
    target === null ? what : `${what}; target ${target} times, ${met}`,
    ...aligned(rows),
  ];
}

/** The first and the last column to the left, numbers to the right. */
function aligned(rows: readonly string[][]): string[] {
  const width = (column: number): number => Math.max(...rows.map(row => row[column]?.length ?? 0));
  return rows.map(([name = '', time = '', speed = '', ratio = '']) =>
    `  ${name.padEnd(width(0))}  ${time.padStart(width(1))}  ${speed.padStart(width(2))}  ${ratio}`.trimEnd(),
  );
}
