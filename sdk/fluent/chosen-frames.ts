import type { ColumnTable } from 'arquero';
import { WishlabError } from '../errors.js';

/** Frames of one capture, as runs of consecutive numbers. */
export interface ChosenFrames {
  /** The first and the last number of each run, ascending. */
  readonly ranges: readonly number[];
  readonly frames: number;
}

/**
 * The frames that a table's rows are of, by the names of their captures; each once, however many rows it has. A row without a number counts not.
 *
 * @throws COLUMN_MISSING; OPTION_INVALID for a number that no frame has, and where there is none at all
 */
export function chosenFrames(table: ColumnTable, captures: readonly string[]): Map<string, ChosenFrames> {
  const columns = ['frame_number', ...(captures.length > 1 ? ['capture_name'] : [])];
  const missing = columns.find(name => !table.columnNames().includes(name));
  if (missing !== undefined) {
    throw new WishlabError(
      'COLUMN_MISSING',
      `The table has no column '${missing}', so its rows do not tell which frames they are of. Expected a table of packets, or one that kept the column.`,
      { details: { column: missing } },
    );
  }
  const [only = ''] = captures;
  const names = captures.length > 1 ? table.array('capture_name') : null;
  const numbers = new Map<string, Set<number>>();
  for (const [row, number] of Array.from(table.array('frame_number') as ArrayLike<unknown>).entries()) {
    if (number === null || number === undefined) continue;
    const name = names ? String(names[row]) : only;
    const known = numbers.get(name) ?? new Set();
    numbers.set(name, known.add(frameNumber(number)));
  }
  if (numbers.size > 0) return new Map([...numbers].map(([name, set]) => [name, runsOf([...set])]));
  throw new WishlabError('OPTION_INVALID', 'The table has no rows, so there is no frame to write.');
}

const MOST = 0xffff_ffff;

function frameNumber(value: unknown): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 1 && number <= MOST) return number;
  throw new WishlabError(
    'OPTION_INVALID',
    `Column 'frame_number' has ${String(value)}, which is no frame's number: expected whole numbers from 1.`,
  );
}

function runsOf(numbers: number[]): ChosenFrames {
  numbers.sort((a, b) => a - b);
  const ranges: number[] = [];
  for (const number of numbers) {
    if (ranges.at(-1) === number - 1) ranges[ranges.length - 1] = number;
    else ranges.push(number, number);
  }
  return { ranges, frames: numbers.length };
}
