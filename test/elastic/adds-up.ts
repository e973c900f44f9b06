import assert from 'node:assert/strict';
import { WishlabError } from 'wishlab';
import type { IndexReport } from '../../dist/elastic/index-report.js';
import type { Ledger } from '../../dist/elastic/ledger.js';

/** Both sums of a ledger. */
export function assertAddsUp(ledger: Ledger): void {
  assert.equal(ledger.dissected, ledger.sent + ledger.notSent, 'dissected = sent + notSent');
  assert.equal(
    ledger.sent,
    ledger.created + ledger.alreadyThere + ledger.rejected,
    'sent = created + alreadyThere + rejected',
  );
  assert.equal(
    ledger.reasons.reduce((sum, { documents }) => sum + documents, 0),
    ledger.rejected,
    'reasons = rejected',
  );
}

/** The numbers of a ledger, for comparing. */
export function numbers({ dissected, sent, created, alreadyThere, rejected, notSent }: Ledger): number[] {
  return [dissected, sent, created, alreadyThere, rejected, notSent];
}

/** The error that `call` ends with, and the ledger that it carries. */
export async function failure(call: Promise<unknown>): Promise<{ error: WishlabError; ledger: IndexReport }> {
  const error = await call.then(
    () => assert.fail('expected a WishlabError'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof WishlabError, String(error));
  const ledger = error.details['ledger'] as IndexReport | undefined;
  if (ledger) assertAddsUp(ledger);
  // A test of an error that comes before any document does not look at the ledger.
  return { error, ledger: ledger as IndexReport };
}
