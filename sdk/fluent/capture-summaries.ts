import { WishlabError } from '../errors.js';
import type { ExpertNote, ProtocolFacts } from '../request/frame.js';
import type { Request } from '../request/request.js';
import type { CallOptions, Source } from '../request/source.js';
import { PacketTable } from './packet-table.js';
import { NO_META } from './table-meta.js';

/** A row for each expert note, captures in their order. */
export async function expertTable(source: Source, request: Request, options: CallOptions): Promise<PacketTable> {
  const notes = await answersOf<ExpertNote>('expert', source, request, options);
  return tableOf(notes, {
    frame_number: ({ frame }) => frame,
    severity: ({ severity }) => severity,
    group: ({ group }) => group,
    protocol: ({ protocol }) => protocol,
    field: ({ field }) => field,
    message: ({ message }) => message,
  });
}

/** A row for each chain of protocols, each above the one it stands on. */
export async function hierarchyTable(source: Source, request: Request, options: CallOptions): Promise<PacketTable> {
  const protocols = await answersOf<ProtocolFacts>('hierarchy', source, request, options);
  const chain: string[] = [];
  const chained = protocols.map(({ capture, fact }) => {
    chain.splice(fact.level, Infinity, fact.protocol);
    return { capture, fact: { ...fact, chain: chain.join('/') } };
  });
  return tableOf(chained, {
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

function tableOf<T>(rows: readonly Of<T>[], columns: Readonly<Record<string, (fact: T) => unknown>>): PacketTable {
  const several = rows.some(({ capture }) => capture !== null);
  const data: Record<string, unknown[]> = several ? { capture_name: rows.map(({ capture }) => capture) } : {};
  for (const [name, value] of Object.entries(columns)) data[name] = rows.map(({ fact }) => value(fact));
  return PacketTable.of(data, NO_META);
}
