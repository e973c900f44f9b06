import { IndexReport } from '../elastic/index-report.js';
import type { Ledger } from '../elastic/ledger.js';
import type { Verified } from '../elastic/verify.js';
import { WishlabError } from '../errors.js';
import { visible } from '../escape.js';
import type { IndexedCapture } from './index-captures.js';
import type { Shard } from './shard.js';
import { totalLedger } from './total-ledger.js';

/** What `wishlab index` did. */
export interface IndexOutcome {
  readonly index: string;
  readonly shard: Shard | null;
  /** Captures of all shares. */
  readonly of: number;
  readonly captures: readonly IndexedCapture[];
  /** Captures of this share that were never begun, since the call was stopped or the server failed before. */
  readonly notBegun: readonly string[];
  /** What stopped it, and in what, so that what comes after was not done; null where nothing did. */
  readonly stopped: { readonly by: WishlabError; readonly in: 'captures' | 'tables' | 'verifying' } | null;
  /** Of the flows and the congestion windows. */
  readonly tables: readonly IndexReport[];
  /** What the server has of the captures; null where it was not asked. */
  readonly verified: Verified | null;
}

const DAMAGED: ReadonlySet<string> = new Set(['CAPTURE_TRUNCATED', 'CAPTURE_DAMAGED']);

/** The outcome as a notebook shows ledgers, with what failed beneath. */
export function outcomeText(outcome: IndexOutcome): string {
  const { index, captures, notBegun, tables, shard, of, verified } = outcome;
  const failed = captures.flatMap(({ path, error }) =>
    error === null ? [] : [`  ${visible(path, 200)}: ${error.code}: ${visible(error.message, 400)}`],
  );
  return [
    ...(shard === null
      ? []
      : [`Share ${shard.number}/${shard.of}: ${captures.length + notBegun.length} of ${of} captures.`]),
    String(new IndexReport(index, totalOf(outcome))),
    ...tables.map(String),
    ...(verified === null ? [] : verifiedText(verified)),
    ...(failed.length === 0 ? [] : ['Not indexed to their end:', ...failed]),
    ...(notBegun.length === 0 ? [] : ['Never begun:', ...notBegun.map(path => `  ${visible(path, 200)}`)]),
    ...(captures.some(({ error }) => error !== null && DAMAGED.has(error.code))
      ? ['With --keep-damaged, the readable frames of damaged captures are taken for the whole.']
      : []),
  ].join('\n');
}

/** The outcome as JSON: the ledger of all, and one for each capture. */
export function outcomeJson(outcome: IndexOutcome): string {
  const { index, shard, of, captures, notBegun, stopped, tables, verified } = outcome;
  const json = {
    index,
    shard: shard === null ? null : `${shard.number}/${shard.of}`,
    capturesOfAllShards: of,
    ledger: totalOf(outcome),
    captures: captures.map(({ path, ledger, error }) => ({
      path,
      ledger: numbers(ledger),
      error: error === null ? null : { code: error.code, message: error.message },
    })),
    notBegun,
    stopped,
    tables: tables.map(report => ({ index: report.index, ledger: numbers(report) })),
    ...(verified === null ? {} : { verified }),
  };
  return JSON.stringify(json, null, 2);
}

function verifiedText({ ok, captures }: Verified): string[] {
  // Files of the same bytes are one capture.
  const each = [...new Map(captures.map(capture => [capture.capture_id, capture])).values()];
  const found = each.reduce((sum, capture) => sum + capture.found, 0).toLocaleString('en-US');
  if (ok) return [`Verified: the server has ${found} documents of ${each.length} captures, as the ledger says.`];
  const others = captures.filter(capture => !capture.ok);
  return [
    `Not as the ledger says: ${others.length} of ${captures.length} captures.`,
    ...others.map(each => `  ${each.capture_id}: ${each.expected} documents expected, ${each.found} found`),
  ];
}

/** The ledger of all captures. */
export function totalOf({ captures }: Pick<IndexOutcome, 'captures'>): Ledger {
  return totalLedger(captures.map(({ ledger }) => ledger));
}

function numbers({ dissected, sent, created, alreadyThere, rejected, notSent, skipped }: Ledger): object {
  return { dissected, sent, created, alreadyThere, rejected, notSent, skipped };
}

/** The error that ended the call, with the ledger of all captures instead of that of one, and with what was not done. */
export function stoppedError(
  stopped: NonNullable<IndexOutcome['stopped']>,
  outcome: IndexOutcome,
  asked: { readonly tables?: boolean; readonly verify?: boolean },
): WishlabError {
  const { code, message, cause, details } = stopped.by;
  const own = details['ledger'] instanceof IndexReport ? details['ledger'].summary : '';
  const reason = own !== '' && message.endsWith(own) ? message.slice(0, -own.length).trimEnd() : message;
  const { length } = outcome.notBegun;
  const said = [
    reason,
    ...(length > 0 ? [`${length} ${length === 1 ? 'capture was' : 'captures were'} never begun.`] : []),
    ...(asked.tables === true ? tablesText(stopped.in) : []),
    ...(asked.verify === true ? ['Nothing was verified.'] : []),
    `All captures: ${new IndexReport(outcome.index, totalOf(outcome)).summary}`,
  ];
  return new WishlabError(code, said.join(' '), { cause, details });
}

function tablesText(stoppedIn: 'captures' | 'tables' | 'verifying'): string[] {
  if (stoppedIn === 'verifying') return [];
  return [stoppedIn === 'captures' ? 'No tables were made.' : 'The tables are not all there.'];
}
