import { capture } from 'wishlab';

import { run } from '../scripts/setup/command.mjs';
import { TSHARK_ENV, fieldsArguments } from './sides/tshark.js';

/**
 * That both sides give the same values, before it is told how fast.
 *
 * @throws where a value differs: its frame, field and both values.
 */
export async function checkSameValues(path: string, fields: readonly string[]): Promise<void> {
  const table = await capture(path, { workers: 1 })
    .fields(...fields)
    .table();
  const lines = (await run('tshark', [...fieldsArguments(path, fields)], { env: TSHARK_ENV }))
    .split('\n')
    .filter(line => line.includes('\t'));
  if (lines.length !== table.numRows())
    throw new Error(`${path}: tshark gives ${lines.length} frames, wishlab ${table.numRows()}`);
  lines.forEach((line, row) => {
    line.split('\t').forEach((shown, i) => {
      const field = fields[i] ?? '';
      const ours: unknown = table.get(field.replaceAll('.', '_'), row);
      const same = ours === null ? shown === '' : typeof ours === 'number' ? Number(shown) === ours : shown === ours;
      if (!same) throw new Error(`${path}: frame ${row + 1}, ${field}: tshark has ${shown}, wishlab ${String(ours)}`);
    });
  });
}
