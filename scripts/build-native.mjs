// npm's `install` script of the published package: builds the native binding on the user's machine. Who installs a library
// does not ask for system packages, so they are named here and never installed.
import { missing, missingFailure, needs } from './setup/debian.mjs';
import { main } from './setup/failure.mjs';
import { ensureNative } from './setup/native.mjs';

await main(async () => {
  const absent = await missing(needs.native);
  if (absent.length > 0) throw missingFailure(absent);
  await ensureNative();
});
