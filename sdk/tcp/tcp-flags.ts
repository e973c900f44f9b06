/** The flags of a TCP header, as `tcp.flags` holds them. */
export const Flag = { FIN: 1, SYN: 2, RST: 4, PSH: 8, ACK: 16, ECE: 64, CWR: 128, AE: 256 } as const;
