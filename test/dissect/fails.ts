import assert from 'node:assert/strict';
import { type ErrorCode, WishlabError } from 'wishlab';

/** The WishlabError that a call ends with: this code, and a message that says the way out. */
export async function failsWith(call: Promise<unknown>, code: ErrorCode, message: RegExp): Promise<WishlabError> {
  const error: unknown = await call.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof WishlabError, `expected ${code}, came ${String(error)}`);
  assert.equal(error.code, code, error.message);
  assert.match(error.message, message);
  return error;
}
