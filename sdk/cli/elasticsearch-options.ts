import { readFile } from 'node:fs/promises';
import type { Client } from '@elastic/elasticsearch';
import type { Command } from 'commander';
import { connect } from '../elastic/connect.js';
import { WishlabError } from '../errors.js';

/** The options of a command that asks Elasticsearch. No secret is among them: a command line is for all on the machine to see. */
export interface ElasticsearchFlags {
  readonly to?: string;
  readonly cloudId?: string;
  readonly apiKeyFile?: string;
  readonly apiKeyEnv?: string;
  readonly username?: string;
  readonly passwordFile?: string;
  readonly passwordEnv?: string;
  readonly caFingerprint?: string;
}

/** Adds the options to a command. */
export function withElasticsearch(command: Command): Command {
  return command
    .optionsGroup('Elasticsearch (options name a file or a variable of the environment, never a secret itself):')
    .option('--to <url>', 'its address; several nodes of one cluster with commas between [$ELASTICSEARCH_URL]')
    .option('--cloud-id <id>', 'of a deployment in Elastic Cloud, instead [$ELASTICSEARCH_CLOUD_ID]')
    .option('--api-key-file <path>', 'a file with an API key, in the encoded form [$ELASTICSEARCH_API_KEY]')
    .option('--api-key-env <name>', 'the variable that holds the API key')
    .option('--username <name>', 'for basic authentication [$ELASTICSEARCH_USERNAME]')
    .option('--password-file <path>', 'a file with the password [$ELASTICSEARCH_PASSWORD]')
    .option('--password-env <name>', 'the variable that holds the password')
    .option('--ca-fingerprint <sha256>', "of the CA's certificate [$ELASTICSEARCH_CA_FINGERPRINT]");
}

/**
 * A client for what the options say, and the environment for what they leave out. The caller closes it.
 *
 * @throws OPTION_INVALID, for a password in the address too: what stands on a command line, every user of the machine can read.
 */
export async function clientOf(flags: ElasticsearchFlags): Promise<Client> {
  const url = flags.to?.split(',').map(each => each.trim());
  if (url?.some(hasPassword)) {
    throw new WishlabError(
      'OPTION_INVALID',
      '--to was given an address with a name or password in it, which every user of this machine can read in the list of processes. Change that password, and give it by --password-file, or the whole address by the variable ELASTICSEARCH_URL.',
    );
  }
  const apiKey = await secretOf('--api-key', flags.apiKeyFile, flags.apiKeyEnv);
  const password = await secretOf('--password', flags.passwordFile, flags.passwordEnv);
  const { cloudId, caFingerprint } = flags;
  // Credentials come from one place as a whole, but here name and password may come from two: only one of them is a secret.
  const basic = flags.username !== undefined || password !== undefined;
  return connect({
    url,
    cloudId,
    apiKey,
    caFingerprint,
    username: basic ? (flags.username ?? process.env['ELASTICSEARCH_USERNAME']) : undefined,
    password: basic ? (password ?? process.env['ELASTICSEARCH_PASSWORD']) : undefined,
  });
}

/** What is no URL may hold one all the same. */
function hasPassword(url: string): boolean {
  return /^[^/]*(?:\/\/)?[^/]*@/.test(url);
}

async function secretOf(option: string, file?: string, variable?: string): Promise<string | undefined> {
  if (file !== undefined && variable !== undefined) {
    throw new WishlabError('OPTION_INVALID', `Give ${option}-file or ${option}-env, not both.`);
  }
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      const why = (cause as Error).message;
      throw new WishlabError('OPTION_INVALID', `The file of ${option}-file cannot be read: ${why}.`, { cause });
    });
    return filled(text.trim(), `The file of ${option}-file, ${file}, is empty.`);
  }
  if (variable === undefined) return undefined;
  return filled(process.env[variable] ?? '', `The variable ${variable} of ${option}-env is not set.`);
}

function filled(secret: string, otherwise: string): string {
  if (secret === '') throw new WishlabError('OPTION_INVALID', otherwise);
  return secret;
}
