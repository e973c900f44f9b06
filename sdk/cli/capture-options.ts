import { type Command, Option } from 'commander';
import { matchingPaths } from '../dissect/matching-paths.js';
import { type Capture, capture } from '../fluent/capture.js';

/** The options of a command that dissects. */
export interface CaptureFlags {
  readonly filter?: string;
  readonly preference?: readonly string[];
  readonly decodeAs?: readonly string[];
  readonly disable?: readonly string[];
  readonly enable?: readonly string[];
  readonly keyLog?: string;
  readonly profile?: string;
  readonly limit?: number;
  readonly workers?: number;
  readonly keepDamaged?: boolean;
  readonly skipCrashes?: boolean;
  readonly frameSeconds?: number;
  readonly workerMegabytes?: number;
}

/** Adds the options to a command. */
export function withCapture(command: Command): Command {
  return command
    .optionsGroup('Dissection:')
    .option('-Y, --filter <filter>', "keep the frames that pass a filter of Wireshark's language")
    .option('-o, --preference <name:value...>', "a preference of Wireshark's, as tshark's -o takes it")
    .option('-d, --decode-as <table==selector,protocol...>', "as tshark's -d takes it: tcp.port==8080,http")
    .option('--disable <name...>', 'protocols and heuristic dissectors to switch off')
    .option('--enable <name...>', 'those to switch on')
    .option('--key-log <path>', 'secrets for TLS and QUIC, as SSLKEYLOGFILE gives them')
    .option('-C, --profile <name>', "a profile of this user's Wireshark, or the path of one")
    .option('-c, --limit <frames>', 'the first frames only; for an index, of each capture', wholeNumber)
    .option('--workers <number>', 'worker processes at once; by default one a core', wholeNumber)
    .addOption(new Option('--keep-damaged', 'take the readable frames of a damaged capture for the whole'))
    .option('--skip-crashes', 'leave out a frame at which a worker ends, and say which')
    .option('--frame-seconds <seconds>', 'how long a worker may make no progress; by default 60', wholeNumber)
    .option('--worker-megabytes <megabytes>', 'memory of a worker; by default a quarter of the machine', wholeNumber);
}

/** A Capture of some paths, as the options have it. */
export function captureOf(paths: string | readonly string[], flags: CaptureFlags): Capture {
  const { preference: preferences = [], decodeAs = [], disable = [], enable = [], keyLog, profile } = flags;
  const query = capture(paths, {
    ...{ preferences, decodeAs, disable, enable },
    ...(keyLog === undefined ? {} : { keyLog }),
    ...(profile === undefined ? {} : { profile }),
    damaged: flags.keepDamaged === true ? 'keep' : 'error',
    onCrash: flags.skipCrashes === true ? 'skip' : 'error',
    ...(flags.frameSeconds === undefined ? {} : { frameSeconds: flags.frameSeconds }),
    ...(flags.workerMegabytes === undefined ? {} : { workerMegabytes: flags.workerMegabytes }),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
  });
  const filtered = flags.filter === undefined ? query : query.displayFilter(flags.filter);
  return flags.limit === undefined ? filtered : filtered.limit(flags.limit);
}

/** The files that paths and wildcards name, each once, as the first that names it has it. */
export async function pathsOf(patterns: readonly string[]): Promise<string[]> {
  return [...new Set(await matchingPaths(patterns))];
}

/** For commander; what is no number is told by the call that gets it. */
export function wholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
