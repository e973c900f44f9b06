import { run } from '../scripts/setup/command.mjs';

/** How many frames a capture has, by capinfos. */
export async function countFrames(path: string): Promise<number> {
  const output = await run('capinfos', ['-r', '-T', '-m', '-M', '-c', path]);
  const frames = Number(output.trim().split(',').at(-1));
  if (!Number.isSafeInteger(frames)) throw new Error(`capinfos said of ${path}: ${output}`);
  return frames;
}
