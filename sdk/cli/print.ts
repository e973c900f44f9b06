import type { ColumnTable } from 'arquero';
import { tableText } from '../table/text.js';

/** Wide enough for a table, narrow enough for half a screen; a narrower terminal gets what fits. */
const WIDTH = 120;

/** Prints what comes next. */
export function heading(text: string): void {
  console.log(`\n${text}\n${'═'.repeat(text.length)}`);
}

/** Prints a table, as wide as the terminal is and 120 characters at most. */
export function printTable(table: ColumnTable, head = 8): void {
  const width = Math.min(process.stdout.columns || WIDTH, WIDTH);
  console.log(tableText(table, null, { width, head, tail: 4, characters: 44 }));
}
