import { readFile, rename, rm, writeFile } from 'node:fs/promises';

import { run } from '../../scripts/setup/command.mjs';
import { at } from '../../scripts/setup/paths.mjs';

const FRAMES = 100_000;
const FILE_HEADER = 24;
const RECORD_HEADER = 16;
/** Between one repetition and the next. */
const PAUSE_SECONDS = 1;

interface Frame {
  readonly seconds: number;
  readonly microseconds: number;
  readonly length: number;
  readonly bytes: Buffer;
}

/**
 * Shipped captures (Ethernet), one after the other and again, up to some 100,000 frames, each time between other hosts: so that there are as
 * many connections as a capture of a busy place has, and not a few that begin anew.
 */
export async function repeatVaried(shipped: readonly string[], path: string): Promise<void> {
  const partial = `${path}.partial`;
  try {
    const frames: Frame[] = [];
    for (const name of shipped) {
      await run('editcap', ['-F', 'pcap', at('test/captures', name), partial]);
      frames.push(...framesOf(await readFile(partial)));
    }
    const repetitions = Math.ceil(FRAMES / frames.length);
    const pieces = [fileHeader()];
    for (let i = 0; i < repetitions; i++) pieces.push(...frames.map(frame => varied(frame, i)));
    await writeFile(partial, Buffer.concat(pieces));
    // Frames of one repetition follow one another in the order of time.
    await run('reordercap', ['-n', partial, path]);
    await rename(path, `${path}.ordered`);
    await run('editcap', ['-F', 'pcapng', `${path}.ordered`, path]);
  } finally {
    await rm(partial, { force: true });
    await rm(`${path}.ordered`, { force: true });
  }
}

/** Times begin with the capture's own. */
function framesOf(pcap: Buffer): Frame[] {
  const frames: Frame[] = [];
  let first: number | null = null;
  for (let at = FILE_HEADER; at + RECORD_HEADER <= pcap.length;) {
    const captured = pcap.readUInt32LE(at + 8);
    first ??= pcap.readUInt32LE(at);
    frames.push({
      seconds: pcap.readUInt32LE(at) - first,
      microseconds: pcap.readUInt32LE(at + 4),
      length: pcap.readUInt32LE(at + 12),
      bytes: pcap.subarray(at + RECORD_HEADER, at + RECORD_HEADER + captured),
    });
    at += RECORD_HEADER + captured;
  }
  return frames;
}

/** Little-endian, microseconds, Ethernet. */
function fileHeader(): Buffer {
  const header = Buffer.alloc(FILE_HEADER);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(0x40000, 16);
  header.writeUInt32LE(1, 20);
  return header;
}

/** The frame at another time, its Internet addresses in another network; checksums, which nobody checks, as they were. */
function varied(frame: Frame, repetition: number): Buffer {
  const record = Buffer.alloc(RECORD_HEADER + frame.bytes.length);
  record.writeUInt32LE(1_700_000_000 + frame.seconds + repetition * PAUSE_SECONDS, 0);
  record.writeUInt32LE(frame.microseconds, 4);
  record.writeUInt32LE(frame.bytes.length, 8);
  record.writeUInt32LE(frame.length, 12);
  frame.bytes.copy(record, RECORD_HEADER);
  const ip = RECORD_HEADER + 14;
  const type = frame.bytes.length >= 14 ? frame.bytes.readUInt16BE(12) : 0;
  // The middle of an IPv4 address; of an IPv6 one, bytes of the network's part.
  const places = type === 0x0800 ? [13, 17] : type === 0x86dd ? [12, 28] : ([] as readonly number[]);
  for (const place of places) {
    if (ip + place + 1 >= record.length) continue;
    record.writeUInt16BE(record.readUInt16BE(ip + place) ^ (repetition & 0xffff), ip + place);
  }
  return record;
}
