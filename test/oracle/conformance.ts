/**
 * The oracle on a wide choice of captures: `npm run conformance [-- PART]` compares every capture below $WISHLAB_CAPTURES whose
 * path holds PART, and prints frames, values and the differences by field. Without the variable it takes the shipped ones.
 */
import { SHIPPED, type OracleCapture, capturesBelow } from './captures.js';
import { type Comparison, compareCapture } from './compare-capture.js';
import { type Dictionary, readDictionary } from './dictionary.js';
import { Differences } from './differences.js';

const AT_ONCE = 2;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

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

async function compareOne(subject: OracleCapture, dictionary: Dictionary, tally: Tally): Promise<void> {
  const compared: Comparison = await compareCapture(subject, dictionary);
  tally.captures++;
  tally.frames += compared.frames;
  tally.values += compared.values;
  if (compared.tshark.code === null) tally.crashed.push(subject.name);
  else if (compared.tshark.code !== 0) tally.refused++;
  if (compared.differences.count === 0) return;
  tally.differences.merge(compared.differences);
  say(`${subject.name}: ${compared.differences.count} differences`);
  say(compared.differences.toString().replaceAll(/^/gm, '  '));
}

async function main(part: string): Promise<void> {
  const folder = process.env['WISHLAB_CAPTURES'];
  if (folder === undefined) say(`WISHLAB_CAPTURES is not set: comparing the shipped captures, ${SHIPPED}`);
  const captures = capturesBelow(folder ?? SHIPPED).filter(({ name }) => name.includes(part));
  const dictionary = await readDictionary();
  const differences = new Differences();
  const tally: Tally = { captures: 0, frames: 0, values: 0, refused: 0, crashed: [], differences };
  const queue = captures.values();
  const worker = async (): Promise<void> => {
    for (const subject of queue) await compareOne(subject, dictionary, tally);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  say(`${tally.captures} captures, ${tally.frames} frames, ${tally.values} values compared`);
  say(
    `${tally.refused} captures that neither reads to the end; tshark crashed on ${tally.crashed.length} ${tally.crashed.join(', ')}`,
  );
  say(`${differences.count} differences in ${differences.fields.length} fields`);
  if (differences.count > 0) say(differences.toString());
  process.exitCode = differences.count === 0 ? 0 : 1;
}

await main(process.argv[2] ?? '');
