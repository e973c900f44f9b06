import { once } from 'node:events';
import { type DetailedPeerCertificate, connect } from 'node:tls';
import { WishlabError } from '../errors.js';

const TIMEOUT_MS = 10_000;

/**
 * The certificate, as PEM, that has a fingerprint in the chain that Elasticsearch presents, for the client to trust as its only CA.
 *
 * The client has an option of its own, but that compares names along the chain and checks no signature: whoever presents the
 * CA's certificate, which is public, beside one of their own would pass.
 */
export async function pinnedCertificate(nodes: readonly string[], fingerprint: string): Promise<string> {
  const reasons: string[] = [];
  for (const node of nodes) {
    try {
      for (const certificate of await chainOf(new URL(node))) {
        if (certificate.fingerprint256 === fingerprint) return pemOf(certificate);
      }
      reasons.push(`${node} presents no certificate with this fingerprint`);
    } catch (error) {
      reasons.push(`${node}: ${(error instanceof Error ? error.message : String(error)).trim()}`);
    }
  }
  throw new WishlabError(
    'ELASTICSEARCH_UNREACHABLE',
    `Could not find the CA of fingerprint ${fingerprint}: ${reasons.join('; ')}. openssl x509 -fingerprint -sha256 -in http_ca.crt prints the right one.`,
  );
}

/** The server's certificate, its issuer's, and so on; nothing is sent over the connection. */
async function chainOf(url: URL): Promise<DetailedPeerCertificate[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const socket = connect({
    host,
    port: Number(url.port || 443),
    rejectUnauthorized: false,
    ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
  });
  try {
    await once(socket, 'secureConnect', { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const chain: DetailedPeerCertificate[] = [];
    // The root names itself as its issuer.
    for (let each = socket.getPeerCertificate(true); each as unknown; each = each.issuerCertificate) {
      if (chain.includes(each)) break;
      chain.push(each);
    }
    return chain;
  } finally {
    socket.destroy();
  }
}

function pemOf({ raw }: DetailedPeerCertificate): string {
  const lines = raw.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
