// npm's `install` script of the published package: builds the native binding on the user's machine.
import { main } from './setup/failure.mjs';
import { ensureNative } from './setup/native.mjs';

await main(ensureNative);
