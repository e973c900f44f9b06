import { type ColumnTable, table } from 'arquero';

/** The columns of `.tcp()` that the analyses read, each with what an ordinary data segment has. */
const ORDINARY = {
  frame_number: 0,
  time: 0 as number | null,
  flow: null as string | null,
  ip_source: '10.0.0.1',
  ip_destination: '10.0.0.2',
  frame_len: 66,
  ip_id: null as number | null,
  tcp_stream: 0 as number | null,
  tcp_srcport: 1000 as number | null,
  tcp_dstport: 80 as number | null,
  tcp_seq: null as number | null,
  tcp_ack: null as number | null,
  tcp_len: null as number | null,
  tcp_flags: null as number | null,
  tcp_window_size: 65_535 as number | null,
  tcp_window_size_scalefactor: -2 as number | null,
  tcp_options_mss_val: null as number | null,
  tcp_options_wscale_shift: null as number | null,
  tcp_options_sack_perm: null as boolean | null,
  tcp_options_sack_le: null as number[] | null,
  tcp_options_sack_re: null as number[] | null,
  tcp_options_timestamp_tsval: null as number | null,
  tcp_options_timestamp_tsecr: null as number | null,
  tcp_analysis_retransmission: null as boolean | null,
  tcp_analysis_fast_retransmission: null as boolean | null,
  tcp_analysis_spurious_retransmission: null as boolean | null,
  tcp_analysis_out_of_order: null as boolean | null,
  tcp_analysis_duplicate_ack: null as boolean | null,
  tcp_analysis_duplicate_ack_num: null as number | null,
  tcp_analysis_keep_alive: null as boolean | null,
  tcp_analysis_zero_window: null as boolean | null,
  tcp_analysis_zero_window_probe: null as boolean | null,
  udp_srcport: null as number | null,
  udp_dstport: null as number | null,
  udp_length: null as number | null,
};

export type Packet = Partial<typeof ORDINARY> & { readonly capture_name?: string };

const FIN = 1;
const SYN = 2;
const PSH = 8;
const ACK = 16;

export const MSS = 1000;
const SERVER = 'tcp/0/1';
const CLIENT = 'tcp/0/0';

/** What the server sends: `length` bytes from `seq`. */
export function data(time: number | null, seq: number, length = MSS, more: Packet = {}): Packet {
  return {
    time,
    flow: SERVER,
    tcp_seq: seq,
    tcp_ack: 1,
    tcp_len: length,
    tcp_flags: ACK,
    frame_len: length + 66,
    ...more,
  };
}

/** What the client acknowledges, with SACK blocks. */
export function ack(
  time: number | null,
  number: number,
  blocks: readonly (readonly [number, number])[] = [],
  more: Packet = {},
): Packet {
  return {
    time,
    flow: CLIENT,
    tcp_seq: 1,
    tcp_ack: number,
    tcp_len: 0,
    tcp_flags: ACK,
    ...(blocks.length === 0
      ? {}
      : { tcp_options_sack_le: blocks.map(([left]) => left), tcp_options_sack_re: blocks.map(([, right]) => right) }),
    ...more,
  };
}

/** A handshake captured at the server, the round trip being 40 ms; it ends at 0.04 s. */
export function handshake({ sack = true, scale = -2 } = {}): Packet[] {
  const syn = {
    tcp_options_mss_val: MSS,
    tcp_options_sack_perm: sack ? true : null,
    tcp_window_size_scalefactor: scale,
  };
  return [
    ack(0, 0, [], { tcp_seq: 0, tcp_flags: SYN, ...syn }),
    data(0.0001, 0, 0, { tcp_flags: SYN | ACK, ...syn }),
    ack(0.04, 1, [], { tcp_window_size_scalefactor: scale }),
  ];
}

/** The sequence number where segment number `n` starts; segment 0 starts at 1. */
export const byte = (n: number): number => 1 + n * MSS;

/** `count` segments close behind one another, from segment number `first` on. */
export const segments = (time: number, first: number, count: number): Packet[] =>
  Array.from({ length: count }, (_, i) => data(time + i * 1e-5, byte(first + i)));

/** Ten segments in 40 ms round trips, the second lost; SACK blocks above it make its sender send it again. */
export const REPAIRED: readonly Packet[] = [
  ...handshake(),
  ...segments(0.041, 0, 10),
  ack(0.0811, byte(1)),
  ack(0.0812, byte(1), [[byte(2), byte(3)]]),
  ack(0.0813, byte(1), [[byte(2), byte(4)]]),
  ack(0.0814, byte(1), [[byte(2), byte(5)]]),
  data(0.0815, byte(1)),
];

export const Flags = { FIN, SYN, PSH, ACK, RST: 4 };

/** A packets table of these packets, numbered from 1. */
export function packetsTable(packets: readonly Packet[]): ColumnTable {
  const rows = packets.map((packet, i) => ({ ...ORDINARY, frame_number: i + 1, ...packet }));
  const names = [
    ...Object.keys(ORDINARY),
    ...(packets.some(packet => 'capture_name' in packet) ? ['capture_name'] : []),
  ];
  return table(Object.fromEntries(names.map(name => [name, rows.map(row => row[name as keyof typeof row] ?? null)])));
}
