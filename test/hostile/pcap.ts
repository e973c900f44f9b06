import { writeFileSync } from 'node:fs';

/** Link types of the pcap format: tcpdump.org/linktypes.html. */
export const LINK = { ethernet: 1, exportedPdu: 252 } as const;

/** The bytes of a capture file in pcap format, little-endian, a frame each second. */
export function pcapBytes(frames: readonly Buffer[], link: number): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(262144, 16);
  header.writeUInt32LE(link, 20);
  const records = frames.flatMap((frame, second) => {
    const record = Buffer.alloc(16);
    record.writeUInt32LE(1_700_000_000 + second, 0);
    record.writeUInt32LE(frame.length, 8);
    record.writeUInt32LE(frame.length, 12);
    return [record, frame];
  });
  return Buffer.concat([header, ...records]);
}

/** Writes a capture of Ethernet frames, or of another link. */
export function writePcap(path: string, frames: readonly Buffer[], link: number = LINK.ethernet): void {
  writeFileSync(path, pcapBytes(frames, link));
}
