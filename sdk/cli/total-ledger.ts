import type { Ledger, RejectionCount } from '../elastic/ledger.js';

const REJECTIONS = 100;

/** The ledger of a call that sent nothing. */
export const EMPTY_LEDGER: Ledger = {
  dissected: 0,
  sent: 0,
  created: 0,
  alreadyThere: 0,
  rejected: 0,
  rejections: [],
  reasons: [],
  notSent: 0,
  unmapped: [],
  skipped: [],
  captures: [],
};

/** Several ledgers as one; it adds up if each of them does. */
export function totalLedger(ledgers: readonly Ledger[]): Ledger {
  const sum = (name: 'dissected' | 'sent' | 'created' | 'alreadyThere' | 'rejected' | 'notSent'): number =>
    ledgers.reduce((total, ledger) => total + ledger[name], 0);
  return {
    dissected: sum('dissected'),
    sent: sum('sent'),
    created: sum('created'),
    alreadyThere: sum('alreadyThere'),
    rejected: sum('rejected'),
    rejections: ledgers.flatMap(({ rejections }) => rejections).slice(0, REJECTIONS),
    reasons: reasonsOf(ledgers.flatMap(({ reasons }) => reasons)),
    notSent: sum('notSent'),
    skipped: ledgers.flatMap(({ skipped }) => skipped),
    captures: ledgers.flatMap(({ captures }) => captures),
    unmapped: [...new Set(ledgers.flatMap(({ unmapped }) => unmapped))],
  };
}

function reasonsOf(all: readonly RejectionCount[]): RejectionCount[] {
  const counts = new Map<string, RejectionCount>();
  for (const { status, type, documents } of all) {
    const key = `${status} ${type}`;
    counts.set(key, { status, type, documents: (counts.get(key)?.documents ?? 0) + documents });
  }
  return [...counts.values()].sort((a, b) => b.documents - a.documents);
}
