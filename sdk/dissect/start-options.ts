import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Addon from '../../native/index.js';
import { WishlabError } from '../errors.js';
import { didYouMean, nearestNames } from '../field/nearest.js';
import { installed } from '../installed.js';
import type { DissectionOptions } from '../request/request.js';

/** A folder that is not there, so that nobody's Wireshark profile is read; only its parent exists (ENOTDIR is another error, after which libwireshark crashes). */
const NO_PROFILE = fileURLToPath(installed('dist/no-profile'));
/** As Wireshark calls the folder's own files. */
const DEFAULT = 'Default';

/**
 * What libwireshark is started with.
 *
 * @param configDir where this user's Wireshark keeps its profiles, which a worker itself does not know.
 * @throws OPTION_INVALID for a profile that there is not, and for a key log that cannot be read.
 */
export function startOptions(options: DissectionOptions, configDir: string): Parameters<typeof Addon.start>[0] {
  const { keyLog, profile, preferences, decodeAs, disable, enable, nameResolution } = options;
  return {
    preferences: keyLog === undefined ? preferences : [...preferences, `tls.keylog_file:${readable(keyLog)}`],
    ...{ decodeAs: decodeAs ?? [], disable: disable ?? [], enable: enable ?? [], nameResolution: nameResolution ?? [] },
    ...(profile === undefined ? { configDir: NO_PROFILE } : { ...placeOf(profile, configDir), personal: true }),
  };
}

/** Where Wireshark keeps a user's profiles. */
export function configDirOf(env: NodeJS.ProcessEnv): string {
  const { WIRESHARK_CONFIG_DIR: named, XDG_CONFIG_HOME: xdg, HOME: home = '/' } = env;
  if (named !== undefined && named !== '') return named;
  const current = join(xdg !== undefined && xdg !== '' ? xdg : join(home, '.config'), 'wireshark');
  const former = join(home, '.wireshark');
  return !existsSync(current) && existsSync(former) ? former : current;
}

function readable(path: string): string {
  try {
    accessSync(path, constants.R_OK);
    if (!isFolder(path)) return path;
  } catch {
    // Said below.
  }
  throw invalid('keyLog is the path of a file that can be read', path);
}

function placeOf(profile: string, configDir: string): { configDir: string; profile?: string } {
  if (profile.includes('/')) {
    if (!isFolder(profile)) throw invalid("profile is the path of a profile's folder", profile);
    // Named by its folder's name where it stands among profiles, so that it has what is common to them.
    const [among, name] = [dirname(profile), basename(profile)];
    return basename(among) === 'profiles' ? { configDir: dirname(among), profile: name } : { configDir: profile };
  }
  if (profile === DEFAULT) {
    if (isFolder(configDir)) return { configDir };
    throw invalid(`profile '${DEFAULT}' is what ${configDir} has, which is no folder`, profile);
  }
  const profiles = join(configDir, 'profiles');
  if (isFolder(join(profiles, profile))) return { configDir, profile };
  const names = isFolder(profiles) ? readdirSync(profiles).filter(name => isFolder(join(profiles, name))) : [];
  const known = names.length > 0 ? `there are ${names.join(', ')}` : 'there is none';
  throw invalid(`profile is a folder of ${profiles}, or a path; ${known}`, profile, nearestNames(profile, names));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function invalid(expected: string, given: string, nearest: readonly string[] = []): WishlabError {
  return new WishlabError('OPTION_INVALID', `${expected}; it was given '${given}'.${didYouMean(nearest)}`, {
    details: { given, nearest },
  });
}
