import type { Ended } from './connection.js';
import type { Vantage } from './vantage.js';

/**
 * A row of `flows()`: one direction of a TCP or UDP conversation. Sizes are bytes, times seconds, rates bits a second; null is unknown, or not a thing
 * of UDP.
 */
export interface FlowsRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** The key: `tcp/STREAM/0` or `/1`, udp alike. */
  readonly flow: string;
  /** What carries it. */
  readonly transport: 'tcp' | 'udp';
  /** Wireshark's number of the conversation. */
  readonly stream: number;
  /** The sender's address. */
  readonly source: string | null;
  /** The sender's port. */
  readonly source_port: number | null;
  /** The receiver's address. */
  readonly destination: string | null;
  /** The receiver's port. */
  readonly destination_port: number | null;
  /** When its first frame came, since the capture's first frame. */
  readonly start: number | null;
  /** From its first frame to its last. */
  readonly duration: number | null;
  /** Frames. */
  readonly packets: number;
  /** Bytes of whole frames. */
  readonly bytes: number;
  /** Bytes of payload. */
  readonly payload_bytes: number;
  /** Payload, each sequence number counted once. */
  readonly unique_bytes: number | null;
  /** Segments that were sent again: the sum of the next three, and of those whose cause the capture does not tell. */
  readonly retransmissions: number | null;
  /** Upon ACKs, SACK blocks or duplicate ACKs (RFC 6675, 6582, 8985). */
  readonly fast_retransmissions: number | null;
  /** Upon the retransmission timer (RFC 6298), and all that follows until its loss is repaired. */
  readonly timeout_retransmissions: number | null;
  /** The last segment, sent again before the timer runs out (RFC 8985, 7). */
  readonly tail_loss_probes: number | null;
  /** Those of all these that were needless: a DSACK tells (RFC 2883), or their data was acknowledged before. */
  readonly spurious_retransmissions: number | null;
  /** Payload of the retransmissions. */
  readonly retransmitted_bytes: number | null;
  /** Segments that came behind later data, and were sent once. */
  readonly out_of_order: number | null;
  /** Segments sent in this direction that Wireshark's analysis calls so. */
  readonly duplicate_acks: number | null;
  /** SACK blocks sent in this direction. */
  readonly sack_blocks: number | null;
  /** Those of them that report duplicates. */
  readonly dsack_blocks: number | null;
  /** Segments sent in this direction that Wireshark's analysis calls so. */
  readonly zero_windows: number | null;
  /** Segments sent in this direction that Wireshark's analysis calls so. */
  readonly zero_window_probes: number | null;
  /** Segments sent in this direction that Wireshark's analysis calls so. */
  readonly keep_alives: number | null;
  /** Frames that were captured twice. */
  readonly duplicate_frames: number | null;
  /** From the first SYN to the ACK of the SYN-ACK, the same in both directions. */
  readonly handshake_time: number | null;
  /** Shift count that this side's SYN offers (RFC 7323). */
  readonly window_scale: number | null;
  /** The largest window that this side advertised. */
  readonly receive_window_max: number | null;
  /** Bytes sent before the first ACK of any of them. */
  readonly initial_window: number | null;
  /** Payload of a full segment; null where the flow carries no data. */
  readonly mss: number | null;
  /** How many round trips from this flow's data to its ACK were seen where the capture was taken (Karn's rule). */
  readonly rtt_samples: number | null;
  /** The shortest of them. */
  readonly rtt_min: number | null;
  /** Their mean. */
  readonly rtt_mean: number | null;
  /** SRTT (RFC 6298) after the last of them. */
  readonly rtt_smoothed: number | null;
  /** The least that 95 % of them do not exceed. */
  readonly rtt_p95: number | null;
  /** The longest of them. */
  readonly rtt_max: number | null;
  /** Bits of whole frames a second. */
  readonly throughput: number | null;
  /** Bits of unique payload a second. */
  readonly goodput: number | null;
  /** `fin`: both sides ended it; `fin-sent`, `fin-received`: one; `unanswered`: a SYN without answer. */
  readonly ended: Ended | null;
  /** Where the capture was taken, seen from this flow's sender. */
  readonly vantage: Vantage | null;
  /** Share of the time between the flow's first and last ACK in which the congestion window held the sender back; the five together are 1. */
  readonly limited_by_cwnd: number | null;
  /** The share in which the receiver's window did. */
  readonly limited_by_rwnd: number | null;
  /** The share in which the application had no more to send. */
  readonly limited_by_application: number | null;
  /** The share in which the sender repaired losses. */
  readonly limited_by_recovery: number | null;
  /** The share in which nothing tells. */
  readonly limited_by_unknown: number | null;
}
