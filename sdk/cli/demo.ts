import { basename, join } from 'node:path';
import { capture } from '../fluent/capture.js';
import type { PacketTable } from '../fluent/packet-table.js';
import { WishlabError } from '../errors.js';
import { visible, visibleLines } from '../escape.js';
import { type Elasticsearch, indexDemo } from './demo-elasticsearch.js';
import { chartFiles, fileLine, mappingFile, tableFile, writeFiles } from './demo-files.js';
import { flowOverview } from './flow-overview.js';
import { heading, printTable } from './print.js';
import { windowStories } from './window-story.js';

/** What {@link runDemo} takes. */
export interface DemoOptions {
  /** A capture's path. */
  readonly capture: string;
  /** Where the files go; made where it is missing. */
  readonly folder: string;
  /** Null leaves that part out. A promise, so that a server can start meanwhile. */
  readonly elasticsearch: Promise<Elasticsearch> | null;
  /** Ends it. */
  readonly signal?: AbortSignal | undefined;
}

const FLOWS = 12;

/**
 * The main job on one capture, told in the terminal: its packets, its flows, the course of each congestion window; the same as files;
 * and in Elasticsearch, whose counts are compared with the tables'.
 *
 * @returns the exit code: 1 where the capture, the output or Elasticsearch failed, or where a count differs.
 */
export async function runDemo(options: DemoOptions): Promise<number> {
  try {
    const { signal } = options;
    const packets = await capture(options.capture).table({ signal });
    const segments = await capture(options.capture).tcp().table({ signal });
    tell(basename(options.capture), packets, segments);
    const documents = await write(options, segments);
    if (options.elasticsearch === null) return 0;
    heading('In Elasticsearch');
    return await indexDemo(await options.elasticsearch, {
      capture: options.capture,
      documents,
      packets,
      segments,
      flows: segments.flows(),
      signal,
    });
  } catch (error) {
    if (!(error instanceof WishlabError)) throw error;
    console.error(`\n${error.code}: ${visibleLines(error.message)}`);
    return 1;
  }
}

function tell(name: string, packets: PacketTable, segments: PacketTable): void {
  heading(`The packets of ${visible(name, 60)}`);
  printTable(packets);
  heading('Its flows: a row for each direction');
  printTable(flowOverview(segments.flows()));
  heading(
    "Congestion windows, estimated by replaying the sender; where that is not possible, what was in flight (RFC 6675's pipe)",
  );
  const stories = windowStories(segments.congestionWindow(), FLOWS);
  console.log(stories.length > 0 ? stories.join('\n') : 'No TCP flow carries data.');
}

/** @returns the path of the documents. */
async function write({ capture: path, folder, signal }: DemoOptions, segments: PacketTable): Promise<string> {
  heading('Files');
  const documents = join(folder, 'packets.ndjson');
  const files = [tableFile(segments), ...chartFiles(segments), mappingFile()];
  for (const line of await writeFiles(folder, files)) console.log(line);
  await capture(path).writeDocuments(documents, { signal });
  console.log(fileLine(documents, 'the frames as documents: protocol, then attributes, types kept'));
  return documents;
}
