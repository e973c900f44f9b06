import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFileOrder } from '../../dist/dissect/in-file-order.js';

const plain = { width: 2, room: 3, weigh: () => 1 };

/** Files that tell what happens to them: each gives as many items as its name says. */
function watched(): { open: (items: number, index: number) => AsyncGenerator<string>; log: string[] } {
  const log: string[] = [];
  async function* open(items: number, index: number): AsyncGenerator<string> {
    log.push(`open ${index}`);
    try {
      for (let i = 0; i < items; i++) {
        await Promise.resolve();
        log.push(`read ${index}.${i}`);
        yield `${index}.${i}`;
      }
    } finally {
      log.push(`close ${index}`);
    }
  }
  return { open, log };
}

/** Lets everything run that can run without the consumer. */
async function settle(): Promise<void> {
  for (let i = 0; i < 100; i++) await new Promise(resolve => setImmediate(resolve));
}

async function all<T>(items: AsyncIterable<[number, T]>): Promise<T[]> {
  const found: T[] = [];
  for await (const [, item] of items) found.push(item);
  return found;
}

const open = (log: readonly string[]): number =>
  log.filter(line => line.startsWith('open')).length - log.filter(line => line.startsWith('close')).length;

test('items come in the order of the files, whatever the width', async () => {
  for (const width of [1, 2, 7]) {
    const { open, log } = watched();
    const items = await all(inFileOrder([2, 0, 3, 1], { ...plain, width }, open));
    assert.deepEqual(items, ['0.0', '0.1', '2.0', '2.1', '2.2', '3.0']);
    assert.equal(log.filter(line => line.startsWith('close')).length, 4);
  }
  assert.deepEqual(await all(inFileOrder([], plain, watched().open)), []);
});

test('no more files than the width are open at once', async () => {
  const { open: reading, log } = watched();
  for await (const [,] of inFileOrder([3, 3, 3, 3], plain, reading)) assert.ok(open(log) <= 2, log.join());
});

test('a file that is read whole before its turn makes place for the next one', async () => {
  const { open: reading, log } = watched();
  const items = inFileOrder([9, 1, 1, 1], { ...plain, room: 9 }, reading);
  await items.next();
  await settle();
  assert.ok(log.includes('close 3'), log.join());
  assert.ok(!log.includes('close 0'));
  await items.return();
});

test('what is held of later files is bounded, and goes on when it is taken', async () => {
  const { open: reading, log } = watched();
  const items = inFileOrder([2, 100], plain, reading);
  await items.next();
  await settle();
  const held = log.filter(line => line.startsWith('read 1')).length;
  assert.ok(held >= 1 && held <= 3, `${held} items of the second file are held`);
  assert.equal((await all(items)).length, 101);
});

test('with a width of 1 a file is opened when the one before it was handed over', async () => {
  const { open: reading, log } = watched();
  for await (const [index] of inFileOrder([2, 2], { ...plain, width: 1 }, reading)) {
    await settle();
    if (index === 0) assert.ok(!log.includes('open 1'));
  }
});

test('a failure is thrown when its turn comes, and everything is closed', async () => {
  const { open: reading, log } = watched();
  async function* failing(): AsyncGenerator<string> {
    log.push('open failing');
    await Promise.resolve();
    yield* [];
    throw new Error('the second file is broken');
  }
  const seen: string[] = [];
  const run = async (): Promise<void> => {
    const items = inFileOrder([5, 0, 9], plain, (file, i) => (i === 1 ? failing() : reading(file, i)));
    for await (const [, item] of items) seen.push(item);
  };
  await assert.rejects(run, /second file is broken/);
  assert.deepEqual(seen, ['0.0', '0.1', '0.2', '0.3', '0.4']);
  assert.ok(log.includes('close 0') && (!log.includes('open 2') || log.includes('close 2')));
});

test('an abandoned iteration closes all that are open', async () => {
  const { open: reading, log } = watched();
  for await (const [, item] of inFileOrder([5, 5, 5], plain, reading)) if (item === '0.1') break;
  assert.equal(open(log), 0, log.join());
});
