import { WishlabError } from '../errors.js';
import { type Patience, backoffMs, pause } from './backoff.js';
import { type ElasticsearchClient, type ElasticsearchRequest, ask } from './client.js';
import { faultError, faultOf, isPassing } from './fault.js';
import { rawAnswer } from './raw-answer.js';

/** Whose request it is, and how long it may wait. */
export interface PatientCall {
  readonly client: ElasticsearchClient;
  readonly index: string;
  readonly patience: Patience;
  readonly signal?: AbortSignal | undefined;
  /** For the error's message; by default that something is indexed. */
  readonly doing?: string | undefined;
}

/**
 * {@link ask}, which waits out what may pass: a busy server, a cluster that is electing its master, a node that has died, the block of
 * a full disk. The request must be one that may be made twice.
 */
export function askPatiently(call: PatientCall, request: ElasticsearchRequest): Promise<unknown> {
  return patiently(call, (doing, signal) => ask(call.client, request, doing, signal));
}

/** The same of a request whose answer is taken as its bytes. */
export function rawPatiently(call: PatientCall, request: ElasticsearchRequest): Promise<Buffer> {
  return patiently(call, (doing, signal) =>
    rawAnswer(call.client, request, signal).catch((error: unknown) => {
      throw faultError(faultOf(error), doing, error);
    }),
  );
}

async function patiently<T>(
  { index, patience, signal = new AbortController().signal, doing = `index into ${index}` }: PatientCall,
  work: (doing: string, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work(doing, signal);
    } catch (error) {
      if (tries >= patience.maxRetries || !mayPass(error)) throw error;
      await pause(backoffMs(tries, patience), signal);
    }
  }
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof WishlabError)) return false;
  const status = error.details['status'];
  return error.code === 'ELASTICSEARCH_UNREACHABLE' || (typeof status === 'number' && isPassing(status));
}
