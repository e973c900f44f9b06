import { WishlabError } from '../errors.js';
import type { ExpertNote, ProtocolFacts } from '../request/frame.js';
import type { Request } from '../request/request.js';
import type { CallOptions, Source } from '../request/source.js';
import { PacketTable } from './packet-table.js';
import { NO_META } from './table-meta.js';

/** A row of `expert()`: what Wireshark remarks of a frame. */
export interface ExpertRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** Of the frame. */
  readonly frame_number: number;
  /** Chat, Note, Warning, Error or Comment. */
  readonly severity: string;
  /** Sequence, Malformed, Protocol and so on. */
  readonly group: string;
  /** The protocol that it is about. */
  readonly protocol: string;
  /** The name of the note, as display filters have it. */
  readonly field: string | null;
  /** What it says. */
  readonly message: string;
}

/** A row of `hierarchy()`: a chain of protocols, each above the one it stands on. */
export interface HierarchyRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** How many protocols are below it. */
  readonly level: number;
  /** The last of the chain. */
  readonly protocol: string;
  /** All of the chain, with a slash between them. */
  readonly chain: string;
  /** Frames that have it. */
  readonly frames: number;
  /** Bytes of these frames. */
  readonly bytes: number;
}

/** A row for each expert note, captures in their order. */
export async function expertTable(
  source: Source,
  request: Request,
  options: CallOptions,
): Promise<PacketTable<ExpertRow>> {
  const notes = await answersOf<ExpertNote>('expert', source, request, options);
  return tableOf<ExpertNote, ExpertRow>(notes, {
    frame_number: ({ frame }) => frame,
    severity: ({ severity }) => severity,
    group: ({ group }) => group,
    protocol: ({ protocol }) => protocol,
    field: ({ field }) => field,
    message: ({ message }) => message,
  });
}

/** A row for each chain of protocols, each above the one it stands on. */
export async function hierarchyTable(
  source: Source,
  request: Request,
  options: CallOptions,
): Promise<PacketTable<HierarchyRow>> {
  const protocols = await answersOf<ProtocolFacts>('hierarchy', source, request, options);
  const chain: string[] = [];
  const chained = protocols.map(({ capture, fact }) => {
    chain.splice(fact.level, Infinity, fact.protocol);
    return { capture, fact: { ...fact, chain: chain.join('/') } };
  });
  return tableOf<ProtocolFacts & { readonly chain: string }, HierarchyRow>(chained, {
    level: ({ level }) => level,
    protocol: ({ protocol }) => protocol,
    chain: each => each.chain,
    frames: ({ frames }) => frames,
    bytes: ({ bytes }) => bytes,
  });
}

/** Facts, each with its capture's name; null where there is but one. */
interface Of<T> {
  readonly capture: string | null;
  readonly fact: T;
}

/** What each column holds of a fact; that of the capture's name aside. */
type Columns<T, Row> = { readonly [Column in Exclude<keyof Row, 'capture_name'>]: (fact: T) => Row[Column] };

async function answersOf<T>(
  ask: 'expert' | 'hierarchy',
  source: Source,
  request: Request,
  options: CallOptions,
): Promise<Of<T>[]> {
  if (request.limit !== null) {
    throw new WishlabError('OPTION_INVALID', `${ask}() speaks of whole captures: leave out .limit().`);
  }
  const names = await source.captures();
  const all: Of<T>[] = [];
  for (const name of names) {
    const question = { ask, displayFilters: request.displayFilters };
    const { facts } = await source.ask(question, name, request, options);
    for (const fact of facts) all.push({ capture: names.length > 1 ? name : null, fact: fact as T });
  }
  return all;
}

function tableOf<T, Row extends object>(rows: readonly Of<T>[], columns: Columns<T, Row>): PacketTable<Row> {
  const several = rows.some(({ capture }) => capture !== null);
  const data: Record<string, unknown[]> = several ? { capture_name: rows.map(({ capture }) => capture) } : {};
  const values: readonly (readonly [name: string, value: (fact: T) => unknown])[] = Object.entries(columns);
  for (const [name, value] of values) data[name] = rows.map(({ fact }) => value(fact));
  return PacketTable.of<Row>(data, NO_META);
}
