/** Which of a field's occurrences in a frame a column holds. */
export type Pick = 'first' | 'last' | 'all' | 'count';

/** How a field's value stands in its column: as its type has it, or as asked for. */
export type As = 'number' | 'bigint' | 'string';

/** One wished column: a field (or a wildcard over field names), which of its values, and how. */
export interface FieldWish {
  /** Wireshark's name, `tcp.len`, or a wildcard, `tcp.options.*`. */
  readonly field: string;
  /** Which of its values in a frame. */
  readonly pick: Pick;
  /** The column's name; `null` for the field's own, dots to underscores. */
  readonly name: string | null;
  /** The form that was asked for; null for that of the field's type. */
  readonly as: As | null;
}

/** The columns that no dissector names: frame bookkeeping, Wireshark's column text, and the flow key. */
export const BASE_COLUMNS = [
  'frame_number',
  'time',
  'source',
  'destination',
  'protocol',
  'frame_len',
  'info',
  'flow',
] as const;
export type BaseColumn = (typeof BASE_COLUMNS)[number];

/** The kinds of names that may stand in for addresses and numbers. */
export const NAME_KINDS = ['mac', 'network', 'transport', 'vlan', 'dns'] as const;
/** A kind of names that `nameResolution` takes. */
export type NameKind = (typeof NAME_KINDS)[number];

/** Options that change what a dissection yields; an index remembers them. */
export interface DissectionOptions {
  /** Wireshark preferences, `name:value` as tshark's `-o` takes them: `tcp.desegment_tcp_streams:FALSE`. */
  readonly preferences: readonly string[];
  /**
   * Which dissector a port, a type or a name leads to, as tshark's `-d` takes it: `tcp.port==8080,http`, of several numbers
   * `udp.port==5000-5010,rtp` or `udp.port==5000:10,rtp`.
   */
  readonly decodeAs?: readonly string[];
  /** Protocols (`http`) and heuristic dissectors (`http_tcp`) to switch off: tshark's `--disable-protocol` and `--disable-heuristic`. */
  readonly disable?: readonly string[];
  /** Those to switch on that are off by default or in the profile; `disable` goes before it, as in tshark. */
  readonly enable?: readonly string[];
  /**
   * Names in the place of addresses and numbers, as tshark's `-N` has them: `mac` (its `m`), `network` (`n`: of the capture itself and of hosts files),
   * `transport` (`t`), `vlan` (`v`), `dns` (`d`: from answers in the capture, with `network`). No name server is ever asked. By default none.
   */
  readonly nameResolution?: readonly NameKind[];
  /** Secrets for TLS, QUIC and DTLS in a file as SSLKEYLOGFILE gives it; those inside a pcapng need no option. */
  readonly keyLog?: string;
  /**
   * A profile of this user's Wireshark, by its name as tshark's `-C` takes it (`Default`: what is outside of the profiles), or a folder with a
   * profile's files, by a path with a `/` in it. Its names stay off unless `nameResolution` wants them; `preferences` and the others go before it.
   */
  readonly profile?: string;
  /** Whether every frame is dissected a second time, when all are known: `tshark -2`. */
  readonly twoPass?: boolean;
}

/** Options that change only how the work is done. */
export interface RunOptions {
  /** How many worker processes may run at once; by default one a core. They read captures at the same time, or share a single one that is large, or of any size where a number is given. */
  readonly workers: number | null;
  /** Whether a capture that is cut or damaged ends with an error, after its readable frames, or is kept and noted. */
  readonly damaged: 'error' | 'keep';
  /** Whether a frame at which a worker ends is an error, or left out and noted. */
  readonly onCrash: 'error' | 'skip';
  /** Seconds that a worker may take for one frame; null for a minute. */
  readonly frameSeconds: number | null;
  /** Megabytes of memory that a worker may take; null for a quarter of the machine's. */
  readonly workerMegabytes: number | null;
  /** Whether every dissector runs, or only as far up as the columns and the filter need. */
  readonly depth: 'auto' | 'full';
}

/** What is wanted, frozen: the one value that a Source is asked with. */
export interface Request {
  /** Each as it was given; a frame has to pass all of them. */
  readonly displayFilters: readonly string[];
  /** Columns outside the dissectors' fields, in order; `ip_source` and `ip_destination` are those of the flow's own IP header. */
  readonly base: readonly string[];
  /** Columns of fields. */
  readonly wishes: readonly FieldWish[];
  /** Whether columns of a wildcard stay though no frame has a value. */
  readonly keepEmpty: boolean;
  /** The first n frames that pass the filter; `null` for all. */
  readonly limit: number | null;
  /** What changes the values. */
  readonly dissection: DissectionOptions;
  /** What changes only the work. */
  readonly run: RunOptions;
}

/** The display filters as one, or the empty text where every frame is wanted; each must be a whole filter by itself. */
export function joinedFilter(filters: readonly string[]): string {
  return filters.length > 1 ? filters.map(filter => `(${filter})`).join(' and ') : (filters[0] ?? '');
}
