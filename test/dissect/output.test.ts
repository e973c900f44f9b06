import assert from 'node:assert/strict';
import { copyFileSync, lstatSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WishlabError, capture } from 'wishlab';
import { failsWith } from './fails.js';

const captures = fileURLToPath(new URL('../captures', import.meta.url));
const SMALL = join(captures, 'apps/dns-bind-udp.pcapng');
const folder = mkdtempSync(join(tmpdir(), 'wishlab-output-'));

test('documents are not written over the capture that is read', async () => {
  const path = join(folder, 'own.pcapng');
  copyFileSync(SMALL, path);
  await failsWith(capture(path).writeDocuments(path), 'OUTPUT_NOT_WRITABLE', /capture that is read/);
  assert.deepEqual(readFileSync(path), readFileSync(SMALL));
});

test('what is no regular file is not replaced', async () => {
  await failsWith(capture(SMALL).writeDocuments(folder), 'OUTPUT_NOT_WRITABLE', /no regular file/);
  assert.ok(lstatSync(folder).isDirectory());
});

test('a link is followed', async () => {
  const target = join(folder, 'target.ndjson');
  const link = join(folder, 'link.ndjson');
  writeFileSync(target, '');
  symlinkSync(target, link);
  const { documents } = await capture(SMALL).writeDocuments(link);
  assert.ok(lstatSync(link).isSymbolicLink());
  assert.equal(readFileSync(target, 'utf8').trim().split('\n').length, documents);
});

test('tables of different captures are not put together', async () => {
  const a = await capture(SMALL).limit(3).table();
  const b = await capture(join(captures, 'apps/http1-nginx.pcapng')).limit(3).table();
  assert.throws(
    () => a.concat(b),
    (error: unknown) => error instanceof WishlabError && error.code === 'TABLE_KIND',
  );
  assert.equal(a.concat(a).numRows(), 6);
});
