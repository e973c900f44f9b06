/**
 * The main module of a worker process: loads libwireshark, and answers orders one after the other, synchronously.
 * A crash, an abort or a loop in a dissector ends or stalls this process, and never the notebook's.
 */
import type * as Addon from '../../native/index.js';
import { loadAddon } from './addon.js';
import { compilable } from './compilable.js';
import { merge } from './merge.js';
import { MessageWriter } from './message-writer.js';
import { type Reader, openColumns, openDocuments, writing } from './open.js';
import { type SessionWorker, openSession } from './open-session.js';
import { startOptions } from './start-options.js';
import { withNearestNames } from './unknown-name.js';
import type { ErrorFacts, Order, WorkerOptions } from './orders.js';

/** The pipe for messages, beside standard streams (0 to 2) and the IPC channel (4). */
const DATA = 3;

// Jupyter interrupts the whole process group; the notebook decides what stops.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));

let addon: typeof Addon;
let reader: Reader | null = null;
let session: SessionWorker | null = null;

const pipe = new MessageWriter(DATA);
const send = pipe.send.bind(pipe);

function answer(order: Order): void {
  switch (order.order) {
    case 'match':
      send(
        {},
        order.patterns.map(pattern => Buffer.from(addon.matchFields(pattern))),
      );
      return;
    case 'check-filters':
      compilable(addon, order.displayFilters);
      send({});
      return;
    case 'open-columns': {
      const opened = openColumns(addon, order);
      reader = opened.reader;
      send({ columns: opened.columns, against: opened.reader.against() });
      return;
    }
    case 'open-documents': {
      const opened = openDocuments(addon, order);
      reader = opened;
      send({ against: opened.against() });
      return;
    }
    case 'open-session':
      reader = session = openSession(addon, order);
      send({});
      return;
    case 'ask':
      if (!session) throw new Error('no session is open');
      send({}, session.ask(order.question));
      return;
    case 'next': {
      if (!reader) throw new Error('no capture is open');
      const { facts, sections } = reader.next(order.rows, order.bytes);
      send(facts, sections);
      return;
    }
    case 'publish':
      writing(order.to, () => addon.publishFile(order.from, order.temporary, order.to));
      send({});
      return;
    case 'merge':
      merge(addon, order);
      send({});
      return;
    case 'write-frames':
      send({ frames: writing(order.path, () => addon.writeFrames(order.from, order.ranges, order.to)) });
      return;
    case 'close':
      reader?.close();
      reader = session = null;
      send({});
      return;
  }
}

function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { code: 'NATIVE', message: String(error), details: {} };
  const { code = 'NATIVE', details, ...others } = error as Error & { code?: string; details?: Record<string, unknown> };
  return { code, message: error.message, details: details ?? others };
}

function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    send({ error: errorFacts(withNearestNames(error)) });
  }
}

process.on('message', (order: Order) => attempt(() => answer(order)));

attempt(() => {
  const options = JSON.parse(process.argv[2] ?? '') as WorkerOptions;
  addon = loadAddon();
  addon.dieWithParent(options.parent);
  const progress = addon.shareProgress();
  send({ ...addon.start(startOptions(options, options.configDir)), progress });
});
