import { randomBytes } from './random.js';

/** A file to serve. */
export interface Resource {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What responses carry: web pages with their images, or JSON. */
export type BodyKind = 'pages' | 'json';

/** Response sizes as web traffic has them: mostly small, and most bytes in a few large ones. */
const SIZES = [
  { share: 0.4, from: 200, to: 2_000 },
  { share: 0.4, from: 5_000, to: 40_000 },
  { share: 0.2, from: 60_000, to: 200_000 },
] as const;

const WORDS = 'window segment acknowledgement stream capture packet header flow round trip loss timer'.split(' ');

/** `count` files of the sizes above, of a common seed's making. */
export function makeResources(random: () => number, kind: BodyKind, count: number): Resource[] {
  return Array.from({ length: count }, (_, i) => {
    const size = sizeFor(i / count, random());
    if (kind === 'json') return { name: `${i}.json`, bytes: json(random, size) };
    return i % 2 === 0
      ? { name: `${i}.html`, bytes: html(random, size) }
      : { name: `${i}.png`, bytes: randomBytes(random, size) };
  });
}

/** @param rank from 0 up to 1, which of the classes it falls into; @param within from 0 up to 1, where in it. */
function sizeFor(rank: number, within: number): number {
  let below = 0;
  for (const { share, from, to } of SIZES) {
    below += share;
    if (rank < below) return Math.round(from + within * (to - from));
  }
  return SIZES[0].from;
}

const word = (random: () => number): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';

function html(random: () => number, size: number): Buffer {
  let text = '<!doctype html>\n<title>page</title>\n';
  while (text.length < size) text += `<p>${Array.from({ length: 12 }, () => word(random)).join(' ')}</p>\n`;
  return Buffer.from(text);
}

function json(random: () => number, size: number): Buffer {
  const items: string[] = [];
  for (let length = 0; length < size;) {
    const item = {
      id: items.length,
      name: word(random),
      value: Math.round(random() * 1e6) / 1e3,
      open: random() < 0.5,
    };
    length += items[items.push(JSON.stringify(item)) - 1]!.length + 1;
  }
  return Buffer.from(`[${items.join(',')}]`);
}
