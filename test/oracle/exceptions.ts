import { WIRESHARK } from './version.js';

/** A difference that stands, and why. */
export interface Exception {
  /** The capture's name below the folder of captures. */
  readonly capture: string;
  readonly field: string;
  readonly reason: string;
}

const POINTER = {
  capture: 'apps/quic-h3-aioquic.pcapng',
  reason: 'The message that the dissector writes has an address in memory, another one in each process.',
};

/** By release, each difference between documents and pdml that the oracle accepts. */
const DOCUMENTS: Readonly<Record<string, readonly Exception[]>> = {
  '4.0': [],
  '4.4': [
    { ...POINTER, field: '_ws.expert.message' },
    {
      capture: 'made/noise.pcap',
      field: 'rtacser.timestamp',
      reason:
        'Seconds and nanoseconds of opposite signs: tshark shows a minus sign, and what no number is, "(1605959800 nanosec"; the document has the sum.',
    },
  ],
};

const PADDING: readonly Exception[] = ['all', 'first'].map(pick => ({
  capture: 'zeek/kinit.pcap',
  field: `${pick}(ber.bitstring.padding)`,
  reason:
    'Four values in frame 221, in another order: the dissector makes them in another order than they stand in the tree, and their places are lost where, for speed, their parents are not made.',
}));

const COLUMNS: Readonly<Record<string, readonly Exception[]>> = {
  '4.0': PADDING,
  '4.4': [...['all', 'first', 'last'].map(pick => ({ ...POINTER, field: `${pick}(_ws.expert.message)` })), ...PADDING],
};

/** Every difference between documents and pdml that the oracle accepts. */
export const EXCEPTIONS = DOCUMENTS[WIRESHARK ?? ''] ?? [];

/** The fields of a capture in which documents may differ. */
export function acceptedOf(capture: string): string[] {
  return EXCEPTIONS.filter(each => each.capture === capture).map(each => each.field);
}

/** Every difference between columns and documents that the oracle accepts. */
export const COLUMN_EXCEPTIONS = COLUMNS[WIRESHARK ?? ''] ?? [];
