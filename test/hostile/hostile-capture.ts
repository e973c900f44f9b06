import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { HOSTILE_BYTES } from './hostile-bytes.js';
import { dhcpFrame, dnsFrame, httpFrames, syslogFrame } from './hostile-frames.js';
import { writePcap } from './pcap.js';

/** Names that a file can have and that end up in charts and documents. */
export const HOSTILE_NAMES: readonly string[] = [
  '<img src=x onerror="globalThis.struck = 1">.pcap',
  "${globalThis.struck = 1} {{1}} ' \\ \u2028.pcap",
  '\u001b[31mred\u202egnp.pcap',
];

/** A folder of this test file's own, deleted at its end. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-hostile-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Frames in which every hostile text stands in HTTP, syslog, DNS and DHCP. */
export function hostileFrames(): Buffer[] {
  return HOSTILE_BYTES.flatMap((text, i) => [
    ...httpFrames(text, 41_000 + i),
    syslogFrame(text),
    dnsFrame(text),
    dhcpFrame(text),
  ]);
}

/** Writes the hostile capture into a folder; its path. */
export function writeHostileCapture(folder: string, name = 'hostile.pcap'): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writePcap(path, hostileFrames());
  return path;
}
