import { WishlabError } from '../errors.js';

/** Where Elasticsearch is and who asks; what is left out comes from the environment. */
export interface ConnectionOptions {
  /** `https://host:9200`; several nodes of one cluster as a list, or with commas between. `ELASTICSEARCH_URL`. */
  readonly url?: string | readonly string[] | undefined;
  /** Elastic Cloud's id of a deployment, instead of an address. `ELASTICSEARCH_CLOUD_ID`. */
  readonly cloudId?: string | undefined;
  /** An API key in the encoded form that Elasticsearch and Kibana show. `ELASTICSEARCH_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** For basic authentication. `ELASTICSEARCH_USERNAME`, and `ELASTICSEARCH_PASSWORD`. */
  readonly username?: string | undefined;
  /** The password of `username`. */
  readonly password?: string | undefined;
  /** SHA-256 of the CA's certificate, as Elasticsearch prints it at its first start. `ELASTICSEARCH_CA_FINGERPRINT`. */
  readonly caFingerprint?: string | undefined;
}

/** What a client of Elasticsearch is made with. */
export type ClientSettings = ({ readonly nodes: string[] } | { readonly cloud: { readonly id: string } }) & {
  readonly auth?: Auth;
};

/** A connection that was found valid. */
export interface Connection {
  /** What `new Client()` takes. */
  readonly client: ClientSettings;
  /** Where the client goes, without credentials. */
  readonly nodes: readonly string[];
  /** Of the CA's certificate, `AB:CD:…`; null where the system's own CAs decide. */
  readonly caFingerprint: string | null;
  /** `http://host:9200, API key`: for people, without secrets. */
  readonly description: string;
}

const FINGERPRINT = /^[0-9a-f]{2}(:?[0-9a-f]{2}){31}$/i;

/**
 * What the Elastic client is made with, from options and then the environment. Credentials are taken from one place as a
 * whole: those of the options, else those in the address, else those of the environment.
 *
 * @param env where the variables are, by default the process's.
 * @throws WishlabError `OPTION_INVALID`, which says what is missing or what excludes what, and no secret.
 * @example
 * ```ts
 * connectionOf({ url: 'http://localhost:9200', apiKey: 'c2VjcmV0' }).description; // 'http://localhost:9200, API key'
 * ```
 */
export function connectionOf(
  options: ConnectionOptions = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
): Connection {
  const given = withoutBlanks(options);
  const here = withoutBlanks({
    url: env['ELASTICSEARCH_URL'],
    cloudId: env['ELASTICSEARCH_CLOUD_ID'],
    apiKey: env['ELASTICSEARCH_API_KEY'],
    username: env['ELASTICSEARCH_USERNAME'],
    password: env['ELASTICSEARCH_PASSWORD'],
    caFingerprint: env['ELASTICSEARCH_CA_FINGERPRINT'],
  });
  const place = placeOf((given.url ?? given.cloudId) !== undefined ? given : here);
  const auth = authOf(given) ?? place.auth ?? authOf(here);
  const who = auth === null ? 'no credentials' : 'apiKey' in auth ? 'API key' : `user ${auth.username}`;
  return {
    client: { ...place.client, ...(auth ? { auth } : {}) },
    nodes: place.nodes,
    caFingerprint: fingerprintOf(given.caFingerprint ?? here.caFingerprint, place.nodes),
    description: `${place.nodes.join(', ')}, ${who}`,
  };
}

/** Who asks. */
export type Auth = { readonly apiKey: string } | { readonly username: string; readonly password: string };

interface Place {
  readonly client: { readonly nodes: string[] } | { readonly cloud: { readonly id: string } };
  readonly nodes: readonly string[];
  /** Credentials that stand in the address. */
  readonly auth: Auth | null;
}

function placeOf({ url, cloudId }: ConnectionOptions): Place {
  if (url !== undefined && cloudId !== undefined) throw invalid('Give an address (url) or a cloud id, not both.');
  if (cloudId !== undefined) return cloudOf(cloudId);
  if (url === undefined) {
    throw invalid(
      'Where is Elasticsearch? Give its address as url, or set ELASTICSEARCH_URL (http://localhost:9200) or ELASTICSEARCH_CLOUD_ID.',
    );
  }
  const urls = (typeof url === 'string' ? url.split(',') : url).map(each => nodeOf(each.trim()));
  const withAuth = urls.find(({ username }) => username !== '');
  return {
    client: { nodes: urls.map(each => `${each.origin}${each.pathname}`) },
    nodes: urls.map(({ origin }) => origin),
    auth: withAuth ? { username: decoded(withAuth.username), password: decoded(withAuth.password) } : null,
  };
}

function nodeOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  // Not quoted: it may hold a password, even where a scheme should be.
  throw invalid('An address of Elasticsearch is a whole URL, as http://localhost:9200; the one given is none.');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `name:base64 of host$elasticsearch$kibana`; the client would refuse others with an error of its own class. */
function cloudOf(id: string): Place {
  const encoded = /^[^:]*:([A-Za-z0-9+/=]+)$/.exec(id)?.[1] ?? '';
  const [host, elasticsearch] = Buffer.from(encoded, 'base64').toString().split('$');
  if (!host || !elasticsearch) {
    throw invalid('A cloud id is name:letters, as the page of the deployment in Elastic Cloud shows it.');
  }
  return { client: { cloud: { id } }, nodes: [`https://${elasticsearch}.${host}`], auth: null };
}

function authOf({ apiKey, username, password }: ConnectionOptions): Auth | null {
  if (apiKey !== undefined && (username !== undefined || password !== undefined)) {
    throw invalid('Give an API key or a username with a password, not both.');
  }
  if (apiKey !== undefined) return { apiKey };
  if (username === undefined && password === undefined) return null;
  if (username === undefined || password === undefined) {
    const missing = username === undefined ? 'username' : 'password';
    throw invalid(`Basic authentication takes a username and a password; the ${missing} is missing.`);
  }
  return { username, password };
}

function fingerprintOf(fingerprint: string | undefined, nodes: readonly string[]): string | null {
  if (fingerprint === undefined) return null;
  if (!FINGERPRINT.test(fingerprint)) {
    throw invalid('A CA fingerprint is 64 hexadecimal digits (SHA-256), with or without colons.');
  }
  if (nodes.some(node => node.startsWith('http:'))) {
    throw invalid('A CA fingerprint is checked over https only; the address begins with http:.');
  }
  return fingerprint.toUpperCase().replace(/(..):?(?=.)/g, '$1:');
}

/** Without what is undefined or blank: an empty variable is one that is not set. */
function withoutBlanks(options: ConnectionOptions): ConnectionOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== ''));
}

function invalid(message: string): WishlabError {
  return new WishlabError('OPTION_INVALID', message);
}
