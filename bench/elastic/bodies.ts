import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { capture } from 'wishlab';

/** The documents of a capture as bulk requests, made beforehand. */
export interface Bodies {
  readonly folder: string;
  /** A file for each request. */
  readonly files: readonly string[];
  readonly documents: number;
  /** Bytes of the documents. */
  readonly bytes: number;
  /** Some of the documents, each by itself. */
  readonly some: readonly { readonly id: string; readonly body: string }[];
}

/** As large as those of our own writer. */
const BODY_BYTES = 5_000_000;
const SOME = 400;

export async function makeBodies(path: string): Promise<Bodies> {
  const folder = await mkdtemp(join(tmpdir(), 'wishlab-bodies-'));
  const files: string[] = [];
  const some: { id: string; body: string }[] = [];
  let [documents, bytes, size] = [0, 0, 0];
  let parts: string[] = [];
  const write = async (): Promise<void> => {
    const file = join(folder, `${files.length}.ndjson`);
    files.push(file);
    await writeFile(file, parts.join(''));
    [parts, size] = [[], 0];
  };
  await capture(path)
    .documents()
    .forEach(async ({ identity, frames, ndjson }) => {
      const lines = ndjson.toString().split('\n');
      for (const [i, frame] of frames.entries()) {
        const id = `${identity.capture_id}-${frame}`;
        const body = lines[i] ?? '';
        if (some.length < SOME) some.push({ id, body });
        const text = `{"create":{"_id":"${id}"}}\n${body}\n`;
        if (size + text.length > BODY_BYTES) await write();
        parts.push(text);
        size += text.length;
        documents++;
        bytes += body.length;
      }
    });
  if (parts.length > 0) await write();
  return { folder, files, documents, bytes, some };
}
