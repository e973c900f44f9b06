/** Writes made/noise.pcap from made/noise.txt: `node --import tsx test/captures/make-noise.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { noiseFrame } from '../hostile/noise.js';
import { LINK, pcapBytes } from '../hostile/pcap.js';

export const NOISE = new URL('made/noise.pcap', import.meta.url);
const CHOICE = new URL('made/noise.txt', import.meta.url);

/** The capture's bytes: a frame for each line of the choice, `DISSECTOR KIND`. */
export function noiseBytes(): Buffer {
  const lines = readFileSync(CHOICE, 'utf8').trimEnd().split('\n');
  const frames = lines.map(line => {
    const [dissector = '', kind] = line.split(' ');
    return noiseFrame(dissector, Number(kind));
  });
  return pcapBytes(frames, LINK.exportedPdu);
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(NOISE, noiseBytes());
