import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { find, tryRun } from './command.mjs';
import { elasticsearchVersion } from './elasticsearch-version.mjs';

/** The oldest Java that the Elasticsearch of the tests runs on. */
export const oldestJava = elasticsearchVersion().java;

/** Where Debian and most other distributions put their Javas. */
const DEBIAN_JAVAS = '/usr/lib/jvm';

/**
 * The home of a Java that Elasticsearch runs on, or null: `$ES_JAVA_HOME`, else the PATH's, else the newest of the system's.
 *
 * @returns {Promise<string | null>}
 */
export async function newestJava() {
  const named = process.env.ES_JAVA_HOME;
  if (named !== undefined && named !== '') return homeIfNewEnough(join(named, 'bin/java'));
  const system = existsSync(DEBIAN_JAVAS) ? readdirSync(DEBIAN_JAVAS).sort().reverse() : [];
  const onPath = find('java');
  const candidates = [
    ...(onPath === null ? [] : [onPath]),
    ...system.map(name => join(DEBIAN_JAVAS, name, 'bin/java')),
  ];
  for (const java of candidates) {
    const home = await homeIfNewEnough(java);
    if (home !== null) return home;
  }
  return null;
}

/**
 * @param {string} java
 * @returns {Promise<string | null>} Its home.
 */
async function homeIfNewEnough(java) {
  const { code, output } = await tryRun(java, ['-XshowSettings:properties', '-version']);
  if (code !== 0) return null;
  const version = Number(/java\.specification\.version = (\d+)/.exec(output)?.[1] ?? 0);
  return version >= oldestJava ? (/java\.home = (.+)/.exec(output)?.[1] ?? null) : null;
}
