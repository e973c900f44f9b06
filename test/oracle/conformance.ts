/**
 * The oracle on a wide choice of captures: `npm run conformance [-- PART]` compares every capture below $WISHLAB_CAPTURES whose
 * path holds PART, and prints frames, values and the differences by field. Without the variable it takes the shipped ones.
 * With `--two-pass` it compares `.twoPass()` with `tshark -2`. With `--depth` it compares the columns up to TCP and UDP with those of full depth instead.
 * With `--split` it compares what three processes make of each capture with what one makes of it.
 */
import { parseArgs } from 'node:util';
import { SHIPPED, type OracleCapture, capturesBelow } from './captures.js';
import { compareCapture } from './compare-capture.js';
import { applicationFields, compareDepths, transportFields } from './compare-depths.js';
import { compareSplits } from './compare-splits.js';
import { readDictionary } from './dictionary.js';
import { Differences } from './differences.js';

const AT_ONCE = 2;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What comparing one capture gave. */
interface Compared {
  readonly frames: number;
  readonly values: number;
  readonly differences: Differences;
  /** How tshark ended, where it was asked; null where it crashed, or never ended. */
  readonly tshark?: { readonly code: number | null };
}
/** What is compared, but for the documents of one pass with tshark. */
interface Modes {
  readonly depth?: boolean;
  readonly split?: boolean;
  readonly 'two-pass'?: boolean;
}
type Compare = (subject: OracleCapture) => Promise<Compared>;

interface Tally {
  captures: number;
  frames: number;
  values: number;
  /** Captures that neither side reads to its end. */
  refused: number;
  /** Captures on which tshark itself crashes, or never ends. */
  crashed: string[];
  readonly differences: Differences;
}

async function compareOne(subject: OracleCapture, compare: Compare, tally: Tally): Promise<void> {
  const compared = await compare(subject);
  tally.captures++;
  tally.frames += compared.frames;
  tally.values += compared.values;
  if (compared.tshark?.code === null) tally.crashed.push(subject.name);
  else if (compared.tshark && compared.tshark.code !== 0) tally.refused++;
  if (compared.differences.count === 0) return;
  tally.differences.merge(compared.differences);
  say(`${subject.name}: ${compared.differences.count} differences`);
  say(compared.differences.toString().replaceAll(/^/gm, '  '));
}

async function withTshark(twoPass: boolean): Promise<Compare> {
  const dictionary = await readDictionary();
  return subject => compareCapture({ ...subject, twoPass }, dictionary);
}

async function ofDepths(): Promise<Compare> {
  const [transport, application] = [await transportFields(), await applicationFields()];
  return async subject => {
    const [less, more] = [await compareDepths(subject, transport), await compareDepths(subject, application)];
    less.differences.merge(more.differences);
    return { ...less, values: less.values + more.values };
  };
}

async function ofSplits(): Promise<Compare> {
  const names = await transportFields();
  return subject => compareSplits(subject, names);
}

async function main(part: string, { depth = false, split = false, 'two-pass': twoPass = false }: Modes): Promise<void> {
  const folder = process.env['WISHLAB_CAPTURES'];
  if (folder === undefined) say(`WISHLAB_CAPTURES is not set: comparing the shipped captures, ${SHIPPED}`);
  const captures = capturesBelow(folder ?? SHIPPED).filter(({ name }) => name.includes(part));
  const compare = await (split ? ofSplits() : depth ? ofDepths() : withTshark(twoPass));
  const differences = new Differences();
  const tally: Tally = { captures: 0, frames: 0, values: 0, refused: 0, crashed: [], differences };
  const queue = captures.values();
  const worker = async (): Promise<void> => {
    for (const subject of queue) await compareOne(subject, compare, tally);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  say(`${tally.captures} captures, ${tally.frames} frames, ${tally.values} values compared`);
  if (!depth && !split) {
    say(
      `${tally.refused} captures that neither reads to the end; tshark crashed on ${tally.crashed.length} ${tally.crashed.join(', ')}`,
    );
  }
  say(`${differences.count} differences in ${differences.fields.length} fields`);
  if (differences.count > 0) say(differences.toString());
  process.exitCode = differences.count === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({
  options: { depth: { type: 'boolean' }, split: { type: 'boolean' }, 'two-pass': { type: 'boolean' } },
  allowPositionals: true,
});
await main(positionals[0] ?? '', values);
