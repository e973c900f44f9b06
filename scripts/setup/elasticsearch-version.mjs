import { SetupFailure } from './failure.mjs';

/**
 * The Elasticsearch versions that the tests can run, each with the check of what was fetched (Maven's own checksums come from where the file comes
 * from) and the oldest Java that runs it.
 *
 * @type {Record<string, { sha256: string, java: number }>}
 */
const KNOWN = {
  // The last line that runs on Java 17, Debian 12's.
  '8.19.21': { sha256: '215d5f3dbf0609a149f6218a9e47b6ae2df34ebbff3c5754e35f15a5e5393c8a', java: 17 },
  '9.4.3': { sha256: 'adde840e7013d25cf04203377abf77ad66573bc5db381e5b865c18ef5d683bc5', java: 21 },
};

const version = process.env.WISHLAB_ELASTICSEARCH || '8.19.21';

/** The one that is run: `$WISHLAB_ELASTICSEARCH`, by default that of the oldest Java. */
export function elasticsearchVersion() {
  const known = KNOWN[version];
  if (!known)
    throw new SetupFailure(`WISHLAB_ELASTICSEARCH takes ${Object.keys(KNOWN).join(' or ')}; it is ${version}.`);
  return { version, ...known };
}
