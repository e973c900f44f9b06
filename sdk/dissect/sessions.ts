import type { Answer, Question } from '../request/frame.js';
import type { CallOptions } from '../request/source.js';
import { Session, type SessionOf } from './session.js';

/** Each holds a worker and a capture's whole state. */
const MOST = 2;
/** An open session that nobody asks is closed after this while. */
const IDLE_MS = 300_000;

interface Kept {
  readonly session: Promise<Session>;
  idle: NodeJS.Timeout | null;
}

/** Open sessions by what they are of, the one asked last at the end. */
const kept = new Map<string, Kept>();

/** Asks the session of a capture, opened where it is not yet; at most two stay open, for five minutes without a question. */
export async function askSession<Q extends Question>(
  of: SessionOf,
  question: Q,
  options: CallOptions,
): Promise<Answer<Q>> {
  const key = JSON.stringify(of);
  const entry = await alive(key, of, options);
  try {
    const session = await entry.session;
    return await session.ask(question, options);
  } finally {
    await settle(key, entry);
  }
}

/** Closes the sessions of a capture. */
export async function closeSessions(path: string): Promise<void> {
  const ended = [...kept].filter(([key]) => (JSON.parse(key) as SessionOf).path === path);
  for (const [key, entry] of ended) await drop(key, entry);
}

async function alive(key: string, of: SessionOf, options: CallOptions): Promise<Kept> {
  const known = kept.get(key);
  if (known) {
    const session = await known.session.catch(() => null);
    if (session?.alive) {
      if (known.idle) clearTimeout(known.idle);
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    if (kept.get(key) === known) kept.delete(key);
  }
  const fresh = kept.get(key) ?? { session: Session.open(of, options), idle: null };
  kept.set(key, fresh);
  for (const [oldest, entry] of kept) {
    if (kept.size <= MOST) break;
    // It ends once it has answered.
    void drop(oldest, entry);
  }
  return fresh;
}

/** After an answer: what died is forgotten, what lives waits for the next question. */
async function settle(key: string, entry: Kept): Promise<void> {
  const session = await entry.session.catch(() => null);
  if (!session?.alive) {
    if (kept.get(key) === entry) kept.delete(key);
    return;
  }
  if (entry.idle) clearTimeout(entry.idle);
  entry.idle = setTimeout(() => void drop(key, entry), IDLE_MS).unref();
}

async function drop(key: string, entry: Kept): Promise<void> {
  if (kept.get(key) === entry) kept.delete(key);
  if (entry.idle) clearTimeout(entry.idle);
  await entry.session.then(
    session => session.closeWhenQuiet(),
    () => undefined,
  );
}
