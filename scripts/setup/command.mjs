import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { root } from './paths.mjs';
import { SetupFailure } from './failure.mjs';

/** How much of a failed command's output is shown, of its beginning and of its end. */
const LINES = 15;

/**
 * The absolute path of a command on the PATH, or null.
 *
 * @param {string} name
 */
export function find(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.map(folder => join(folder, name)).find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a command to its end, quietly.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 where the command does not exist;
 *   `output` has both streams.
 */
export function tryRun(command, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', chunk => (output += String(chunk)));
    child.stderr.on('data', chunk => (output += String(chunk)));
    child.on('error', error => resolve({ code: 127, output: error.message }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command to its end, quietly; where it fails, shows the end of what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, hint?: string }} [options] `hint` says what it needs.
 * @returns {Promise<string>} What it printed.
 * @throws {SetupFailure} Where it ends with another code than 0.
 */
export async function run(command, args, options = {}) {
  const { code, output } = await tryRun(command, args, options);
  if (code === 0) return output;
  const hint = options.hint === undefined ? '' : `\n${options.hint}`;
  throw new SetupFailure(`${[command, ...args].join(' ')}\nended with code ${code}:\n${ends(output)}${hint}`);
}

/**
 * The beginning and the end of an output: a cause may be told first, or last.
 *
 * @param {string} output
 */
function ends(output) {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= 2 * LINES) return lines.join('\n');
  return [...lines.slice(0, LINES), '⋯', ...lines.slice(-LINES)].join('\n');
}

/**
 * Says in one line what is about to be installed or built.
 *
 * @param {string} line
 */
export function say(line) {
  console.log(`[set-up] ${line}`);
}
