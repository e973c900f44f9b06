import { inspect } from 'node:util';
import type { ElasticsearchClient } from './client.js';
import { type ConnectionOptions, connectionOf } from './connection.js';
import { pinnedCertificate } from './pinned-certificate.js';

/**
 * A client of `@elastic/elasticsearch`, from options and, for what they leave out, the environment:
 * `ELASTICSEARCH_URL` or `ELASTICSEARCH_CLOUD_ID`; `ELASTICSEARCH_API_KEY`, or `ELASTICSEARCH_USERNAME` and `ELASTICSEARCH_PASSWORD`;
 * `ELASTICSEARCH_CA_FINGERPRINT`. Secrets are best left to the environment: a notebook is saved, and a command line is for all to see.
 *
 * A client that you make yourself does as well wherever one is asked for. No request is made, except that with a CA fingerprint
 * the certificate that has it is fetched; every later connection is checked against that one in full, host name included.
 *
 * Its type tells no more than wishlab needs: the client's own declarations are larger than all others that a cell reads. `connect<Client>()`, with
 * `Client` from `@elastic/elasticsearch`, has them.
 *
 * @throws WishlabError `OPTION_INVALID`; `ELASTICSEARCH_UNREACHABLE` where no certificate of this fingerprint is presented.
 * @example
 * ```ts
 * const client = await connect({ url: process.env.ELASTICSEARCH_URL });
 * ```
 */
export async function connect<C extends ElasticsearchClient = ElasticsearchClient>(
  options: ConnectionOptions = {},
): Promise<C> {
  const { client, nodes, caFingerprint, description } = connectionOf(options);
  const ca = caFingerprint === null ? null : await pinnedCertificate(nodes, caFingerprint);
  // Loaded here, since nobody who only dissects needs it.
  const { Client } = await import('@elastic/elasticsearch');
  const made = new Client({ ...client, ...(ca === null ? {} : { tls: { ca } }) });
  // A cell that ends with the client shows it; the client alone would show its credentials.
  Object.defineProperty(made, inspect.custom, { value: () => `Client { ${description} }` });
  return made as unknown as C;
}
