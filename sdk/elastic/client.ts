import { WishlabError } from '../errors.js';
import { faultError, faultOf } from './fault.js';

/** A request as the Elastic client's transport takes it. */
export interface ElasticsearchRequest {
  /** `GET`, `PUT`, `POST`, `DELETE`, `HEAD`. */
  readonly method: string;
  /** `/packets/_mapping`. */
  readonly path: string;
  /** The parameters after `?`. */
  readonly querystring?: Record<string, string | number | boolean>;
  /** JSON. */
  readonly body?: string | Buffer | Record<string, unknown>;
  /** NDJSON. */
  readonly bulkBody?: string | Buffer;
}

/** How a request is made; the client's own options, as far as they are used here. */
export interface ElasticsearchRequestOptions {
  /** Tries after the first. */
  maxRetries?: number;
  /** Ends the request. */
  signal?: AbortSignal;
  /** Whether the body goes out with gzip. */
  compression?: boolean;
  /** Whether the answer's body comes as a stream. */
  asStream?: boolean;
  /** Whether the answer comes with its headers. */
  meta?: boolean;
  /** What an error tells of the request. */
  redaction?: { type: 'off' | 'replace' | 'remove' };
  /** Seconds before a further try. */
  retryBackoff?: (min: number, max: number, attempt: number) => number;
}

/**
 * The part of `@elastic/elasticsearch`'s `Client` that wishlab uses: its transport.
 *
 * The client is the user's own, with their nodes, credentials and certificates. Client 8.19 works with servers 8.19 and
 * 9, client 9 with servers from 9 on. It is described here by its shape, so that nobody loads the package for a capture.
 */
export interface ElasticsearchClient {
  /** What makes the requests. */
  readonly transport: {
    request(params: ElasticsearchRequest, options?: ElasticsearchRequestOptions): Promise<unknown>;
  };
}

/** One index or alias: a wildcard or a list would delete or fill more than that. */
const NAME = /^[^-_+,*?"<>|/\\\s#:][^,*?"<>|/\\\s#:]*$/u;

/** Throws `OPTION_INVALID` where `client` is no client or `name` is not the name of one index. */
export function checkTarget(client: ElasticsearchClient, name: string): void {
  const transport: unknown = (client as Partial<ElasticsearchClient> | null | undefined)?.transport;
  if (typeof (transport as { request?: unknown } | undefined)?.request !== 'function') {
    throw new WishlabError(
      'OPTION_INVALID',
      "Expected a client of @elastic/elasticsearch as the first argument, as in new Client({ node: 'http://localhost:9200' }).",
    );
  }
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw new WishlabError(
      'OPTION_INVALID',
      `${JSON.stringify(name)} is not the name of one index: no blanks and none of , * ? " < > | / \\ # :, not beginning with - _ or +.`,
    );
  }
}

/** The client's pause between its tries of one request. */
const RETRY_SECONDS = 0.1;

/**
 * One request that is not about documents: index, mapping, settings.
 *
 * @param doing for the error's message: "create index packets".
 * @returns the answer's body, for the caller to look into.
 * @throws WishlabError `ELASTICSEARCH_*`, `INDEX_MISSING` or `ABORTED`, by the answer.
 */
export async function ask(
  client: ElasticsearchClient,
  request: ElasticsearchRequest,
  doing: string,
  signal?: AbortSignal,
): Promise<unknown> {
  try {
    // Its own pauses add up to ten seconds before a wrong address is told.
    const retryBackoff = (): number => RETRY_SECONDS;
    return await client.transport.request(request, signal ? { signal, retryBackoff } : { retryBackoff });
  } catch (error) {
    throw faultError(faultOf(error), doing, error);
  }
}

/** `/packets/_mapping`. */
export function pathOf(name: string, rest = ''): string {
  return `/${encodeURIComponent(name)}${rest}`;
}
