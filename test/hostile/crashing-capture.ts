import { gzipSync } from 'node:zlib';
import { noiseFrame } from './noise.js';
import { type Side, conversation, exportedPdu } from './packets.js';
import { LINK, writePcap } from './pcap.js';

/** A frame that crashes Wireshark 4.0.17, and 4.4 where it is not mended: see crash.test.ts. */
export const CRASHING_FRAME = noiseFrame('u3v', 0);

/** A frame of that size that does no harm. */
const HARMLESS_FRAME = exportedPdu(
  'data',
  Buffer.alloc(CRASHING_FRAME.length - exportedPdu('data', Buffer.alloc(0)).length),
);

/**
 * Writes two captures that are alike but for the frames at `places` (from 1), which crash libwireshark in the one and are harmless in the
 * other. The others are HTTP conversations, a connection every few frames.
 */
export function writeCrashing(crashing: string, harmless: string, places: readonly number[], frames: number): void {
  const others = conversations(frames);
  const withAll = (frame: Buffer): Buffer[] => {
    const all = [...others];
    for (const place of [...places].sort((a, b) => a - b)) all.splice(place - 1, 0, frame);
    return all;
  };
  writePcap(crashing, withAll(CRASHING_FRAME), LINK.exportedPdu);
  writePcap(harmless, withAll(HARMLESS_FRAME), LINK.exportedPdu);
}

/** Frames of connections, one after the other. */
function conversations(least: number): Buffer[] {
  const request = Buffer.from('GET / HTTP/1.1\r\nHost: example.org\r\n\r\n');
  const server: Side = { host: 2, port: 80 };
  const frames: Buffer[] = [];
  for (let i = 0; frames.length < least; i++) {
    const client: Side = { host: 1, port: 1024 + (i % 60_000) };
    frames.push(...conversation(client, server, request).map(frame => exportedPdu('eth_withoutfcs', frame)));
  }
  return frames;
}

/** A frame of HTTP whose body libwireshark unpacks to so many megabytes. */
export function bombFrame(megabytes: number): Buffer {
  const body = gzipSync(Buffer.alloc(megabytes << 20), { level: 9 });
  const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`;
  return exportedPdu('http', Buffer.concat([Buffer.from(head), body]));
}
