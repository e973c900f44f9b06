// npm run setup [build|lab|bench|sanitize|test]: sets up what the purpose needs, `build` unless said otherwise.
import { SetupFailure, main } from './setup/failure.mjs';
import { isPurpose, setUp } from './setup/steps.mjs';

await main(async () => {
  const purpose = process.argv[2] ?? 'build';
  if (!isPurpose(purpose)) throw new SetupFailure(`Expected build, lab, bench, sanitize or test; got ${purpose}.`);
  await setUp(purpose);
});
