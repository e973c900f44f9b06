import { type ErrorCode, WishlabError } from '../errors.js';

/**
 * What went wrong with a request, as far as it decides what to do next: `busy` and `unreachable` may pass, `too-large`
 * asks for a smaller batch, the rest stays.
 */
export type FaultKind =
  | 'aborted'
  | 'busy'
  | 'unreachable'
  | 'too-large'
  | 'credentials'
  | 'version'
  | 'missing'
  | 'read-only'
  | 'refused'
  | 'other';

/** A failed request. */
export interface Fault {
  readonly kind: FaultKind;
  /** The HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** Elasticsearch's name of the error: `version_conflict_engine_exception`. */
  readonly type: string | null;
  readonly reason: string;
  /** Scheme, host and port of the node asked, without credentials. */
  readonly address: string | null;
}

/** Statuses that say "later": too many requests, and a gateway or node that is not there yet. */
const LATER: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** True for a status that may be gone at the next try, of a whole request. */
export function isPassing(status: number): boolean {
  return LATER.has(status);
}

/**
 * The same for one document of a bulk answer. A node under load answers 500 where the mapping's next field was not
 * agreed on in time.
 */
export function isPassingItem(status: number, type: string, reason: string): boolean {
  return isPassing(status) || (type === 'mapper_exception' && status === 500 && reason.includes('timed out'));
}

/** Reads an error of `@elastic/elasticsearch`, told by its name: the package itself need not be loaded. */
export function faultOf(error: unknown): Fault {
  const {
    name = '',
    message = '',
    meta,
  } = (error ?? {}) as { name?: string; message?: string; meta?: ClientErrorMeta };
  const address = originOf(meta?.meta?.connection?.url);
  const status = meta?.statusCode ?? null;
  const { type, reason } = name === 'ResponseError' ? bodyOf(meta?.body, message) : { type: null, reason: message };
  return { kind: kindOf(name, status, type, reason), status, type, reason: withoutCredentials(reason), address };
}

/** What is read of the client's errors; all of it may be missing. */
interface ClientErrorMeta {
  statusCode?: number;
  body?: unknown;
  /** The URL is a string where the client has taken the credentials out. */
  meta?: { connection?: { url?: URL | string } | null };
}

function originOf(url: URL | string | undefined): string | null {
  return url !== undefined && URL.canParse(url.toString()) ? new URL(url).origin : null;
}

function bodyOf(body: unknown, message: string): { type: string | null; reason: string } {
  const error: unknown = (body as { error?: unknown } | null | undefined)?.error;
  if (typeof error === 'string') return { type: null, reason: error };
  const { root_cause: [cause] = [] } = (error ?? {}) as { root_cause?: readonly unknown[] };
  // Of a search that no shard could do the error itself says no more than that.
  const shards = (error as { type?: unknown } | undefined)?.type === 'search_phase_execution_exception';
  const { type, reason } = ((shards ? cause : null) ?? error ?? {}) as { type?: unknown; reason?: unknown };
  return {
    type: typeof type === 'string' ? type : null,
    reason: typeof reason === 'string' ? reason : typeof type === 'string' ? type : message,
  };
}

function kindOf(name: string, status: number | null, type: string | null, reason: string): FaultKind {
  if (name === 'RequestAbortedError') return 'aborted';
  if (name === 'ConnectionError' || name === 'TimeoutError' || name === 'NoLivingConnectionsError')
    return 'unreachable';
  if (name === 'ProductNotSupportedError') return 'version';
  if (name !== 'ResponseError' || status === null) return 'other';
  if (type === 'media_type_header_exception' || reason.includes('media_type_header_exception')) return 'version';
  if (status === 413) return 'too-large';
  if (type === 'cluster_block_exception' && status !== 503) return 'read-only';
  if (isPassing(status)) return 'busy';
  if (status === 401 || status === 403) return 'credentials';
  if (type === 'index_not_found_exception') return 'missing';
  return 'refused';
}

/** The error that says what a fault means and what to do; nothing of the request, so no credentials. */
export function faultError(
  fault: Fault,
  doing: string,
  cause: unknown,
  details: Record<string, unknown> = {},
): WishlabError {
  if (fault.kind === 'other' && cause instanceof WishlabError) return cause;
  const [code, advice] = MEANING[fault.kind];
  const at = fault.address ? ` at ${fault.address}` : '';
  const status = fault.status === null ? '' : ` (${fault.status})`;
  return new WishlabError(code, `Could not ${doing}: Elasticsearch${at} ${advice(status, fault.reason)}`, {
    cause: slim(fault, cause),
    details: { status: fault.status, type: fault.type, reason: fault.reason, address: fault.address, ...details },
  });
}

type Advice = (status: string, reason: string) => string;

const MEANING: Readonly<Record<FaultKind, readonly [ErrorCode, Advice]>> = {
  aborted: ['ABORTED', () => 'was not waited for, since the call was aborted.'],
  busy: [
    'ELASTICSEARCH_REFUSED',
    (status, reason) =>
      `is overloaded and kept saying so${status}: ${reason}. Try again later, or with smaller batches (batchBytes).`,
  ],
  unreachable: [
    'ELASTICSEARCH_UNREACHABLE',
    (_, reason) =>
      `did not answer: ${reason}. Start it, or correct the address that was given (new Client({ node: … }), --to, --cloud-id, $ELASTICSEARCH_URL).`,
  ],
  'too-large': [
    'ELASTICSEARCH_REFUSED',
    status => `takes no request of this size${status}. Raise its http.max_content_length.`,
  ],
  credentials: [
    'ELASTICSEARCH_REFUSED',
    (status, reason) =>
      `refused the credentials${status}: ${reason}. Give those of a user who may do this: in new Client({ auth: … }), or by --api-key-file or --password-file.`,
  ],
  version: [
    'ELASTICSEARCH_VERSION',
    (status, reason) =>
      `does not speak this client's version of the API${status}: ${reason}. Use @elastic/elasticsearch 8.19, which works with servers 8.19 and 9.`,
  ],
  missing: [
    'INDEX_MISSING',
    (_, reason) => `says: ${reason}. Create the index first: await createIndex(client, name).`,
  ],
  'read-only': [
    'ELASTICSEARCH_REFUSED',
    (status, reason) =>
      `keeps this index read-only${status}: ${reason}. Free disk space, or lift the block: PUT /INDEX/_settings {"index.blocks.write": null, "index.blocks.read_only": null, "index.blocks.read_only_allow_delete": null}.`,
  ],
  refused: ['ELASTICSEARCH_REFUSED', (status, reason) => `refused${status}: ${reason}.`],
  other: ['ELASTICSEARCH_REFUSED', (_, reason) => `could not be asked: ${reason}.`],
};

/** The client's own error carries the whole request, headers and body included; what is kept is name, message and stack. */
function slim(fault: Fault, cause: unknown): Error | undefined {
  if (!(cause instanceof Error)) return undefined;
  const kept = new Error(fault.reason);
  kept.name = cause.name;
  if (cause.stack) kept.stack = withoutCredentials(cause.stack);
  return kept;
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/@\s]*@/g, '//');
}
