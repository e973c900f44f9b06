import { at } from '../../scripts/setup/paths.mjs';

/** No profile of the user's makes tshark slower or faster. */
export const TSHARK_ENV = { ...process.env, WIRESHARK_CONFIG_DIR: at('.cache/bench/no-profile') };

/** tshark's first value of each field, a tab between, a line a frame. */
export const fieldsArguments = (path: string, fields: readonly string[]): string[] => [
  ...['-n', '-r', path, '-T', 'fields', '-E', 'occurrence=f'],
  ...fields.flatMap(field => ['-e', field]),
];

/** Every field of every frame, for Elasticsearch. */
export const ekArguments = (path: string): string[] => ['-n', '-r', path, '-T', 'ek'];
