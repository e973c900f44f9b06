import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { run } from '../../scripts/setup/command.mjs';
import { ensureDebian, missingFailure } from '../../scripts/setup/debian.mjs';
import { SetupFailure } from '../../scripts/setup/failure.mjs';
import { digest, unlessStamped } from '../../scripts/setup/stamp.mjs';

describe('a step of the set-up', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wishlab-setup-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('runs again only where its inputs changed or its output is gone', async () => {
    const source = join(folder, 'source');
    const output = join(folder, 'output');
    let times = 0;
    const build = () =>
      unlessStamped({ output, stamp: join(folder, 'stamp'), inputs: digest([source]) }, () => {
        writeFileSync(output, String(++times));
        return Promise.resolve();
      });
    writeFileSync(source, 'one');
    await build();
    await build();
    assert.equal(times, 1);
    writeFileSync(source, 'two');
    await build();
    assert.equal(times, 2);
    rmSync(output);
    await build();
    assert.equal(times, 3);
  });

  it('leaves no stamp where it failed', async () => {
    const made = { output: folder, stamp: join(folder, 'stamp'), inputs: 'x' };
    await assert.rejects(unlessStamped(made, () => Promise.reject(new Error('no'))));
    let again = false;
    await unlessStamped(made, () => Promise.resolve(void (again = true)));
    assert.ok(again);
  });

  it('shows what a failed command printed, and what it needs', async () => {
    const script = 'console.log("the reason"); process.exit(3)';
    const failed = run(process.execPath, ['-e', script], { hint: 'This needs luck.' });
    await assert.rejects(failed, (error: Error) => {
      assert.ok(error instanceof SetupFailure);
      assert.match(error.message, /ended with code 3:\nthe reason\nThis needs luck\.$/);
      return true;
    });
  });

  it('names a command that is not there', async () => {
    await assert.rejects(run('no-such-command', []), /no-such-command\s+ended with code 127/);
  });
});

describe("the system's packages", () => {
  const here = { package: 'here', gives: 'something', present: () => Promise.resolve(true) };
  const gone = { package: 'gone', gives: 'something else', present: () => Promise.resolve(false) };

  it('are left alone where all is there', async () => {
    await ensureDebian([here]);
  });

  it('are named with the one line that installs them', () => {
    const { message } = missingFailure([gone, { ...gone, package: 'away' }]);
    assert.match(message, / {2}gone: something else\n/);
    assert.match(message, /^sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends gone away'$/m);
  });
});
