import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ElasticsearchClient, ElasticsearchRequest } from './client.js';

/** An answer with the client's `meta`: a stream where that was asked for. */
interface Streamed {
  readonly body: Readable;
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
}

/** A request whose answer is taken as its bytes; the client would parse it, and round integers above 2^53. */
export async function rawAnswer(
  client: ElasticsearchClient,
  request: ElasticsearchRequest,
  signal: AbortSignal,
): Promise<Buffer> {
  try {
    const answer = (await client.transport.request(request, {
      ...{ asStream: true, meta: true, maxRetries: 0, signal },
    })) as Streamed;
    return await bytesOf(answer);
  } catch (error) {
    throw await readable(error);
  }
}

async function bytesOf({ body, headers }: Streamed): Promise<Buffer> {
  const bytes = await buffer(body);
  return headers?.['content-encoding'] === 'gzip' ? promisify(gunzip)(bytes) : bytes;
}

/** An error's body comes as a stream, too: reads it, so that the error says what the server said. */
async function readable(error: unknown): Promise<unknown> {
  const meta = (error as { meta?: { body?: unknown } } | null)?.meta;
  const body = meta?.body as Partial<Readable> | null | undefined;
  if (!meta || typeof body?.pipe !== 'function') return error;
  const text = await bytesOf(meta as Streamed).catch(() => Buffer.alloc(0));
  try {
    meta.body = JSON.parse(text.toString());
  } catch {
    meta.body = null;
  }
  return error;
}
