import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ElasticsearchClient, ElasticsearchRequest } from './client.js';

/** An answer with the client's `meta`: a stream where that was asked for. */
interface Streamed {
  readonly body: Readable;
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  readonly statusCode: number;
}

/** A request whose answer is taken as its bytes; the client would parse it, and round integers above 2^53. */
export async function rawAnswer(
  client: ElasticsearchClient,
  request: ElasticsearchRequest,
  signal: AbortSignal,
): Promise<Buffer> {
  const answer = (await client.transport.request(request, {
    ...{ asStream: true, meta: true, maxRetries: 0, signal },
  })) as Streamed;
  const bytes = await bytesOf(answer).catch((error: unknown) => {
    throw brokenOff(error);
  });
  // The client takes the answer for one that went well, whatever its status, where its body is a stream.
  if (answer.statusCode >= 400) throw responseError(answer, bytes);
  return bytes;
}

async function bytesOf({ body, headers }: Streamed): Promise<Buffer> {
  const bytes = await buffer(body);
  return headers?.['content-encoding'] === 'gzip' ? promisify(gunzip)(bytes) : bytes;
}

/** The error that the client makes of a connection that ends; while a stream is read it is the connection's own. */
function brokenOff(cause: unknown): Error {
  const { name, message } = cause as Error;
  if (name === 'AbortError') return Object.assign(new Error(message, { cause }), { name: 'RequestAbortedError' });
  return Object.assign(new Error(`the answer broke off: ${message}`, { cause }), { name: 'ConnectionError' });
}

/** The error that the client makes of such an answer. */
function responseError(answer: Streamed, bytes: Buffer): Error {
  const error = new Error(`The server answered with status ${answer.statusCode}.`);
  return Object.assign(error, { name: 'ResponseError', meta: { ...answer, body: parsed(bytes) } });
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}
