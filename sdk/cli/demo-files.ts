import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { congestionWindowChart } from '../chart/congestion-window-chart.js';
import { congestionWindowStory } from '../chart/congestion-window-story.js';
import { newFlowsChart } from '../chart/new-flows-chart.js';
import { readMapping } from '../elastic/mapping.js';
import { WishlabError } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import type { PacketTable } from '../fluent/packet-table.js';
import { duplicateAcks } from '../tcp/duplicate-acks.js';
import { newFlows } from '../tcp/new-flows.js';

/** A file of the demo, and what it is. */
export interface DemoFile {
  readonly name: string;
  readonly what: string;
  readonly content: string | Uint8Array;
}

/** The table as an Arrow file, which pandas, Polars, DuckDB and R read. */
export function tableFile(table: PacketTable): DemoFile {
  const content = table.toArrowIPC({ format: 'file' });
  return { name: 'packets.arrow', what: 'the table of the TCP analysis, for any reader of Arrow', content };
}

/** The three charts, as SVG. */
export function chartFiles(table: PacketTable): DemoFile[] {
  const windows = table.congestionWindow();
  const story = congestionWindowStory(windows, duplicateAcks(table));
  return [
    { name: 'congestion-window.svg', what: 'the congestion window', content: congestionWindowChart(windows).svg() },
    { name: 'duplicate-acks.svg', what: 'the window and duplicate ACKs on one time axis', content: story.svg() },
    { name: 'new-flows.svg', what: 'when new flows arrive', content: newFlowsChart(newFlows(table)).svg() },
  ];
}

/** The index's body, as `curl -X PUT` takes it. */
export function mappingFile(): DemoFile {
  const content = `${JSON.stringify(readMapping('packets'), null, 2)}\n`;
  return { name: 'mapping.json', what: 'settings and mapping of their index', content };
}

/**
 * Writes the demo's files into a folder, which is made where it is missing.
 *
 * @returns a line about each, for people.
 * @throws WishlabError `OUTPUT_NOT_WRITABLE`.
 */
export async function writeFiles(folder: string, files: readonly DemoFile[]): Promise<string[]> {
  try {
    await makeFolder(folder);
    await Promise.all(files.map(({ name, content }) => writeFile(join(folder, name), content)));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new WishlabError('OUTPUT_NOT_WRITABLE', `The files of the demo cannot be written to ${folder}: ${why}.`, {
      cause,
    });
  }
  return files.map(({ name, what }) => fileLine(join(folder, name), what));
}

/** `demo/packets.arrow            the table …`. */
export function fileLine(path: string, what: string): string {
  const near = relative(process.cwd(), path);
  return `${(near.startsWith('..') ? path : near).padEnd(28)}  ${what}`;
}
