import { readFileSync, writeFileSync } from 'node:fs';

const INTERFACE = 1;
const TIME_OFFSET = 14;

/**
 * Copies a little-endian pcapng, its frames so many seconds later, or earlier: each interface gets an if_tsoffset, by which times lie before 1970, too.
 */
export function writeShifted(from: string, to: string, seconds: number): void {
  const file = readFileSync(from);
  const blocks: Buffer[] = [];
  for (let at = 0; at < file.length; at += file.readUInt32LE(at + 4)) {
    const block = file.subarray(at, at + file.readUInt32LE(at + 4));
    blocks.push(block.readUInt32LE(0) === INTERFACE ? withOffset(block, seconds) : block);
  }
  writeFileSync(to, Buffer.concat(blocks));
}

/** An interface description with one option more, before those that it has. */
function withOffset(block: Buffer, seconds: number): Buffer {
  const option = Buffer.alloc(12);
  option.writeUInt16LE(TIME_OFFSET, 0);
  option.writeUInt16LE(8, 2);
  option.writeBigInt64LE(BigInt(seconds), 4);
  const others = block.subarray(16, -4);
  const end = others.length === 0 ? Buffer.alloc(4) : Buffer.alloc(0);
  const longer = Buffer.concat([block.subarray(0, 16), option, others, end, block.subarray(-4)]);
  longer.writeUInt32LE(longer.length, 4);
  longer.writeUInt32LE(longer.length, longer.length - 4);
  return longer;
}
