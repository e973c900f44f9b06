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
  const { captures, facts } = await answersOf<ProtocolFacts>('hierarchy', source, request, options);
  const chain: string[] = [];
  const chained = facts.map(({ capture, fact }) => {
    chain.splice(fact.level, Infinity, fact.protocol);
    return { capture, fact: { ...fact, chain: chain.join('/') } };
  });
  return tableOf<ProtocolFacts & { readonly chain: string }, HierarchyRow>(
    { captures, facts: chained },
    {
      level: ({ level }) => level,
      protocol: ({ protocol }) => protocol,
      chain: each => each.chain,
      frames: ({ frames }) => frames,
      bytes: ({ bytes }) => bytes,
    },
  );
}

/** Facts of captures, in their order. */
interface Answers<T> {
  readonly captures: readonly string[];
  readonly facts: readonly { readonly capture: string; readonly fact: T }[];
}

/** What each column holds of a fact; that of the capture's name aside. */
type Columns<T, Row> = { readonly [Column in Exclude<keyof Row, 'capture_name'>]: (fact: T) => Row[Column] };

async function answersOf<T>(
  ask: 'expert' | 'hierarchy',
  source: Source,
  request: Request,
  options: CallOptions,
): Promise<Answers<T>> {
  if (request.limit !== null) {
    throw new WishlabError('OPTION_INVALID', `${ask}() speaks of whole captures: leave out .limit().`);
  }
  const captures = await source.captures();
  const all: { capture: string; fact: T }[] = [];
  for (const name of captures) {
    const question = { ask, displayFilters: request.displayFilters };
    const { facts } = await source.ask(question, name, request, options);
    for (const fact of facts) all.push({ capture: name, fact: fact as T });
  }
  return { captures, facts: all };
}

function tableOf<T, Row extends object>(
  { captures, facts: rows }: Answers<T>,
  columns: Columns<T, Row>,
): PacketTable<Row> {
  const data: Record<string, unknown[]> =
    captures.length > 1 ? { capture_name: rows.map(({ capture }) => capture) } : {};
  const values: readonly (readonly [name: string, value: (fact: T) => unknown])[] = Object.entries(columns);
  for (const [name, value] of values) data[name] = rows.map(({ fact }) => value(fact));
  return PacketTable.of<Row>(data, { ...NO_META, captures: captures.map(name => ({ name, start_ns: null })) });
}
