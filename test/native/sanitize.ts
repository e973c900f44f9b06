/**
 * `npm run sanitize [-- CAPTURES…]`: the native core without Node (`bench/bare`) does all it can with each capture, under AddressSanitizer and
 * UndefinedBehaviorSanitizer; with a few, under valgrind, too, which also looks for what is not freed and not initialized. Without
 * CAPTURES it takes those of test/captures. It prints each finding of ours, and by function those inside Wireshark's libraries; it ends with 1 where there is one
 * of ours, where a run fails, or where a sanitizer does not find the faults of control.cc.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildBare } from '../../bench/bare/build.js';
import { find } from '../../scripts/setup/command.mjs';
import { SHIPPED, capturesBelow } from '../oracle/captures.js';
import { readAsanReport } from './asan-report.js';
import { type Finding, verdictOf } from './findings.js';
import { readValgrindReport } from './valgrind-report.js';

const execute = promisify(execFile);
const CONTROL = fileURLToPath(new URL('control.cc', import.meta.url));

/** Of a larger capture, the first frames: more of the same connection is no other code. */
const WHOLE_BYTES = 300_000;
const FIRST_FRAMES = '1-600';
/** Under valgrind everything takes some forty times as long. */
const WITH_VALGRIND = ['apps/http1-nginx.pcapng', 'apps/dns-bind-udp.pcapng', 'made/cut.pcap', 'zeek/ip4-trunc.pcap'];

/** How often it says how far it is. */
const PROGRESS_CAPTURES = 20;

const DEBUGGABLE = ['-g', '-O1', '-fno-omit-frame-pointer', '-D_GLIBCXX_ASSERTIONS'];
const SANITIZED = [...DEBUGGABLE, '-fsanitize=address,undefined'];
// Each allocation of libwireshark's is one of malloc's, so that what lies beside it, and what is gone, is known.
const ENVIRONMENT = {
  ...process.env,
  WIRESHARK_DEBUG_WMEM_OVERRIDE: 'simple',
  G_SLICE: 'always-malloc',
  LC_ALL: 'C.UTF-8',
};

// Leaks are valgrind's to find: it follows a stack through libraries that keep no frame pointers. Both sanitizers report on standard error.
const SANITIZING = {
  ...ENVIRONMENT,
  ASAN_OPTIONS: 'detect_leaks=0:detect_stack_use_after_return=1',
  UBSAN_OPTIONS: 'print_stacktrace=1',
};

/** One way to run a program, and to read what it found. */
interface Tool {
  readonly name: string;
  /** The runner's path. */
  readonly runner: string;
  readonly flags: readonly string[];
  /** What control.cc has for it to find. */
  readonly faults: readonly string[];
  readonly captures: readonly string[];
  /** Runs a command, with a folder for its reports, whose names begin with `report`. */
  start(words: readonly string[], folder: string): Promise<Ended>;
  read(report: string): Finding[];
}

/** What the program said on its standard error, and whether it failed. */
interface Ended {
  readonly failed: boolean;
  readonly said: string;
}

interface Found {
  readonly capture: string;
  readonly tool: string;
  readonly finding: Finding;
}

async function main(): Promise<number> {
  const asked = process.argv.slice(2);
  const shipped = capturesBelow(SHIPPED).map(({ path }) => path);
  const tools: Tool[] = [
    {
      name: 'AddressSanitizer',
      runner: await buildBare('asan', SANITIZED),
      flags: SANITIZED,
      faults: ['overflow', 'shift'],
      captures: asked.length > 0 ? asked : shipped,
      start: words => started(words, SANITIZING),
      read: readAsanReport,
    },
    {
      name: 'valgrind',
      runner: await buildBare('valgrind', DEBUGGABLE),
      flags: DEBUGGABLE,
      faults: ['overflow', 'leak'],
      captures: asked.length > 0 ? asked : WITH_VALGRIND.map(name => join(SHIPPED, name)),
      start: (words, folder) => started([...valgrind(folder), ...words], ENVIRONMENT),
      read: readValgrindReport,
    },
  ];
  const folder = await mkdtemp(join(tmpdir(), 'wishlab-sanitize-'));
  try {
    for (const tool of tools) await control(tool, join(folder, tool.name));
    const found: Found[] = [];
    for (const tool of tools) {
      const began = performance.now();
      found.push(...(await overCaptures(tool, folder)));
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      console.log(`${tool.name}: ${tool.captures.length} captures in ${seconds} s`);
    }
    return report(found);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function valgrind(folder: string): string[] {
  const leaks = ['--leak-check=full', '--show-leak-kinds=definite', '--errors-for-leak-kinds=definite'];
  const out = ['--xml=yes', `--xml-file=${join(folder, 'report')}.%p`, '--child-silent-after-fork=yes'];
  return ['valgrind', '--quiet', '--num-callers=40', ...leaks, ...out];
}

async function started(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const [command = '', ...rest] = words;
  try {
    return { failed: false, said: (await execute(command, rest, { env, maxBuffer: 64 << 20 })).stderr };
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return { failed: true, said: stderr ?? message };
  }
}

/** A sanitizer may end a process, and then has told why; a process that fails without a finding is a failure of the run. */
async function run(tool: Tool, words: readonly string[], folder: string): Promise<Finding[]> {
  const { failed, said } = await tool.start(words, folder);
  const names = (await readdir(folder)).filter(name => name.startsWith('report'));
  const reports = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
  const findings = [...reports, ...(names.length === 0 ? [said] : [])].flatMap(text => tool.read(text));
  if (failed && findings.length === 0) throw new Error(`${words.join(' ')} failed:\n${said}`);
  return findings;
}

/** A tool that does not find faults, or takes them for another's, would find nothing in the core either. */
async function control(tool: Tool, folder: string): Promise<void> {
  await mkdir(folder);
  const program = join(folder, 'control');
  await execute('g++', [...tool.flags, '-std=c++17', '-o', program, CONTROL]);
  for (const fault of tool.faults) {
    const own = join(folder, fault);
    await mkdir(own);
    const findings = await run(tool, [program, fault], own);
    if (findings.some(finding => verdictOf(finding).ours)) continue;
    throw new Error(`${tool.name} does not find the ${fault} of control.cc: ${JSON.stringify(findings)}`);
  }
}

async function overCaptures(tool: Tool, folder: string): Promise<Found[]> {
  const found: Found[] = [];
  const waiting = tool.captures.entries();
  const lane = async (): Promise<void> => {
    for (const [i, path] of waiting) {
      const own = join(folder, `${tool.name}-${i}`);
      await mkdir(own);
      const findings = await run(tool, [tool.runner, 'core-all', await small(path, own), own], own);
      found.push(...findings.map(finding => ({ capture: path, tool: tool.name, finding })));
      if ((i + 1) % PROGRESS_CAPTURES === 0) console.log(`${tool.name}: ${i + 1} of ${tool.captures.length}`);
      await rm(own, { recursive: true });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return found;
}

async function small(path: string, folder: string): Promise<string> {
  if ((await stat(path)).size <= WHOLE_BYTES) return path;
  const first = join(folder, basename(path));
  await execute('editcap', ['-r', path, first, FIRST_FRAMES]);
  return first;
}

function report(found: readonly Found[]): number {
  const theirs = new Map<string, number>();
  let ours = 0;
  for (const { capture, tool, finding } of found) {
    const verdict = verdictOf(finding);
    if (!verdict.ours) {
      const line = `${finding.kind} in ${verdict.at} (${tool})`;
      theirs.set(line, (theirs.get(line) ?? 0) + 1);
      continue;
    }
    ours++;
    console.log(`\nOURS: ${finding.kind}, ${verdict.at}, by ${tool} on ${capture}`);
    for (const stack of finding.stacks)
      console.log(stack.map(frame => `    ${frame.function || '?'}  ${frame.place}`).join('\n') + '\n');
  }
  if (theirs.size > 0) console.log("\nInside Wireshark's libraries, by way of what keeps memory of its own:");
  for (const [line, times] of [...theirs].sort()) console.log(`  ${times} × ${line}`);
  console.log(`\n${ours} findings of ours`);
  return ours === 0 ? 0 : 1;
}

if (find('valgrind') === null) throw new Error('npm run sanitize needs valgrind: apt-get install valgrind');
void main().then(code => process.exit(code));
