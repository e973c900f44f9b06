import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The kernel's window after an ACK. */
export interface TrueWindow {
  /** Number of the ACK's frame. */
  readonly frame: number;
  /** cwnd in segments. */
  readonly cwnd: number;
  /** Payload bytes of a full segment; cwnd × mss is the window in bytes. */
  readonly mss: number;
}

/** Names of the traces in a folder that have NAME.truth.csv beside NAME.pcapng. */
export async function tracesIn(folder: string): Promise<string[]> {
  const files = new Set(await readdir(folder));
  return [...files]
    .filter(file => file.endsWith('.truth.csv'))
    .map(file => file.slice(0, -'.truth.csv'.length))
    .filter(name => files.has(`${name}.pcapng`))
    .sort();
}

/** Reads NAME.truth.csv: a row for each ACK up to the last new byte that was sent. */
export async function readTruth(folder: string, name: string): Promise<TrueWindow[]> {
  const [head = '', ...lines] = (await readFile(join(folder, `${name}.truth.csv`), 'utf8')).trimEnd().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map(line => {
    const cells = line.split(',').map(Number);
    const cell = (column: string): number => cells[columns.indexOf(column)] ?? NaN;
    return { frame: cell('frame'), cwnd: cell('cwnd'), mss: cell('mss') };
  });
}
