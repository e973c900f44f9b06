import { createRequire } from 'node:module';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { at } from './paths.mjs';

/**
 * The folder that node-gyp takes as `--nodedir`: that of the running Node where its headers are installed with it,
 * else one made of the package node-api-headers. So the build never downloads headers.
 *
 * @returns {string}
 */
export function nodeDirectory() {
  const prefix = process.env.WISHLAB_NODE_PREFIX ?? dirname(dirname(process.execPath));
  return hasHeaders(prefix) ? prefix : makeNodeDirectory();
}

/**
 * Whether headers of this very Node lie under `prefix`; another version's would be for another Node.
 *
 * @param {string} prefix
 */
function hasHeaders(prefix) {
  const include = join(prefix, 'include/node');
  const version = join(include, 'node_version.h');
  if (!['common.gypi', 'config.gypi', 'node_api.h'].every(name => existsSync(join(include, name)))) return false;
  if (!existsSync(version)) return false;
  const header = readFileSync(version, 'utf8');
  const parts = ['MAJOR', 'MINOR', 'PATCH'].map(
    part => new RegExp(`#define NODE_${part}_VERSION (\\d+)`).exec(header)?.[1],
  );
  return parts.join('.') === process.versions.node;
}

const commonGypi = {
  variables: {
    'visibility%': 'hidden',
    'library%': 'static_library',
    'component%': 'static_library',
  },
  target_defaults: {
    default_configuration: 'Release',
    configurations: {
      Release: { cflags: ['-O3', '-fno-omit-frame-pointer'], defines: ['NDEBUG'] },
      Debug: { cflags: ['-g', '-O0'], defines: ['DEBUG', '_DEBUG'] },
    },
    cflags: ['-Wall', '-Wextra', '-Wno-unused-parameter', '-fPIC', '-pthread'],
    cflags_cc: ['-fno-rtti', '-fno-exceptions', '-fno-strict-aliasing', '-std=gnu++17'],
    ldflags: ['-pthread'],
  },
};

/** Node-API's headers and the two gyp files that node-gyp reads, with what an addon on Linux needs of them. */
function makeNodeDirectory() {
  const folder = at('build/node-headers');
  const include = join(folder, 'include/node');
  mkdirSync(include, { recursive: true });
  const require = createRequire(import.meta.url);
  cpSync(join(dirname(require.resolve('node-api-headers')), 'include'), include, { recursive: true });
  writeFileSync(join(include, 'config.gypi'), JSON.stringify({ target_defaults: {}, variables: {} }));
  writeFileSync(join(include, 'common.gypi'), JSON.stringify(commonGypi, null, 2));
  return folder;
}
