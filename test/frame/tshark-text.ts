import { text } from 'node:stream/consumers';
import { tshark } from '../oracle/tshark.js';

/** What tshark prints. */
export async function tsharkText(args: readonly string[]): Promise<string> {
  const run = tshark(args);
  const printed = await text(run.output);
  const { code, complaint } = await run.end();
  if (code !== 0) throw new Error(`tshark: ${complaint}`);
  return printed;
}
