import { createHash } from 'node:crypto';
import { createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { find, run, say } from '../setup/command.mjs';
import { elasticsearchVersion } from '../setup/elasticsearch-version.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { at } from '../setup/paths.mjs';

const { version, sha256: SHA256 } = elasticsearchVersion();

/** The server that Elastic publishes for integration tests: without its modules, and without a JDK. */
const ARTIFACT = `org.elasticsearch.distribution.integ-test-zip:elasticsearch:${version}:zip`;
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';

const cache = at('.cache/elasticsearch');
const archive = join(cache, `elasticsearch-${version}.zip`);
const verified = `${archive}.verified`;

/** Fetches the distribution into .cache by Maven, once, and checks it. */
export async function fetchDistribution() {
  if (existsSync(verified)) return;
  if (find('mvn') === null) throw new SetupFailure('Maven (the command mvn) is needed to fetch Elasticsearch.');
  say(`Elasticsearch ${version} (some 110 MB), by Maven, into .cache/elasticsearch`);
  const args = ['-B', '-q', COPY, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${cache}`];
  await run('mvn', args, { hint: 'This needs the network, to Maven Central.' });
  const hash = createHash('sha256');
  await pipeline(createReadStream(archive), hash);
  const found = hash.digest('hex');
  if (found !== SHA256) {
    rmSync(archive);
    throw new SetupFailure(
      `Elasticsearch ${version} was fetched with the sha256 ${found};\nexpected ${SHA256}. It was deleted.`,
    );
  }
  renameSync(archive, verified);
}

/**
 * Unpacks the distribution into a folder.
 *
 * @param {string} folder
 * @returns {Promise<string>} Elasticsearch's home.
 */
export async function unpackDistribution(folder) {
  await fetchDistribution();
  // Python is there for node-gyp, unzip may not be; it drops the mode bits.
  await run('python3', ['-m', 'zipfile', '-e', verified, folder]);
  const home = join(folder, `elasticsearch-${version}`);
  const commands = await readdir(join(home, 'bin'));
  await Promise.all(commands.map(name => chmod(join(home, 'bin', name), 0o755)));
  return home;
}
