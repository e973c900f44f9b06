import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createServer } from 'node:tls';
import { promisify } from 'node:util';

/** TLS before the real Elasticsearch, as a cluster with a CA of its own has it. */
export interface SecureProxy {
  readonly url: string;
  /** SHA-256 of the CA's certificate. */
  readonly caFingerprint: string;
  /** The same with a certificate that another CA of the same name signed, beside the true CA's certificate. */
  readonly forgedUrl: string;
}

export async function secureProxy(test: TestContext, target: string): Promise<SecureProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'wishlab-tls-'));
  test.after(() => rm(folder, { recursive: true }));
  const [trueCa, falseCa] = [await newCa(folder, 'true'), await newCa(folder, 'false')];
  const [good, forged] = [await newServer(folder, 'true'), await newServer(folder, 'false')];
  const listen = async ({ key, cert }: KeyPair): Promise<string> => {
    const server = createServer({ key, cert: `${cert}${trueCa}` }, client => {
      const upstream = connect(Number(new URL(target).port), new URL(target).hostname);
      client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
      upstream.on('error', () => client.destroy()).on('close', () => client.destroy());
      client.pipe(upstream).pipe(client);
    });
    server.on('tlsClientError', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    test.after(() => server.close());
    return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  if (falseCa === trueCa) throw new Error('Two CAs are to differ.');
  return {
    url: await listen(good),
    forgedUrl: await listen(forged),
    caFingerprint: new X509Certificate(trueCa).fingerprint256,
  };
}

interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

const openssl = (...args: string[]) => promisify(execFile)('openssl', args);
const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

async function newCa(folder: string, name: string): Promise<string> {
  const [key, cert] = [join(folder, `${name}-ca.key`), join(folder, `${name}-ca.crt`)];
  await openssl('req', '-x509', ...NEW_KEY, '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=Test CA');
  return readFile(cert, 'utf8');
}

async function newServer(folder: string, ca: string): Promise<KeyPair> {
  const path = (ending: string): string => join(folder, `${ca}-server.${ending}`);
  // Without key identifiers, so that names alone link the chain.
  await writeFile(path('ext'), 'subjectAltName=IP:127.0.0.1\nauthorityKeyIdentifier=none\n');
  await openssl('req', ...NEW_KEY, '-keyout', path('key'), '-out', path('csr'), '-subj', '/CN=node');
  const issuer = ['-CA', join(folder, `${ca}-ca.crt`), '-CAkey', join(folder, `${ca}-ca.key`), '-CAcreateserial'];
  await openssl(
    'x509',
    '-req',
    '-in',
    path('csr'),
    ...issuer,
    '-days',
    '2',
    '-extfile',
    path('ext'),
    '-out',
    path('crt'),
  );
  return { key: await readFile(path('key'), 'utf8'), cert: await readFile(path('crt'), 'utf8') };
}
