/** A difference between documents and pdml that stands, and why. */
export interface Exception {
  /** The capture's name below test/captures. */
  readonly capture: string;
  readonly field: string;
  readonly reason: string;
}

/** Every difference that the oracle accepts. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    capture: 'tcpdump/esis_snpa_asan-4.pcap',
    field: 'fr.control',
    reason:
      'A 16-bit value in a field of 8 bits. Its value is 21314 (fr.control == 21314 finds the frame); show has the low byte, 0x42.',
  },
];
