import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaptureOptions } from 'wishlab';

/** A capture to compare, with what both sides need to read it. */
export interface OracleCapture {
  /** The path below the folder, for messages. */
  readonly name: string;
  readonly path: string;
  /** What changes the dissection, for both sides. */
  readonly options: CaptureOptions;
  /** Whether both sides dissect twice. */
  readonly twoPass?: boolean;
}

/** The captures that the repository ships. */
export const SHIPPED = fileURLToPath(new URL('../captures', import.meta.url));

const CAPTURE_FILE = /\.(?:pcap|pcapng|cap)(?:\.gz)?$/;

/** Every capture below a folder, by name; a key log beside one (NAME.keys) goes with it. */
export function capturesBelow(folder: string): OracleCapture[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => CAPTURE_FILE.test(file))
    .sort()
    .map(file => {
      const path = join(folder, file);
      const keys = path.replace(CAPTURE_FILE, '.keys');
      return { name: relative(folder, path), path, options: existsSync(keys) ? { keyLog: keys } : {} };
    });
}
