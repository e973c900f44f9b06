/** A hit of a search as its text: nothing of it is rounded. */
export interface Hit {
  readonly source: Buffer;
  /** The values that the next page begins after. */
  readonly sort: readonly unknown[];
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON] = [...Buffer.from('"\\{}[]:')] as [
  ...[number, number, number, number, number, number, number],
];

/** Depth of a hit's members: within the answer, its `hits`, the list of them, and the hit. */
const MEMBERS = 4;

/**
 * The hits of a search's answer, each with the bytes of its `_source`: JSON.parse would round integers above 2^53.
 */
export function hitsOf(answer: Buffer): Hit[] {
  const hits: Hit[] = [];
  let depth = 0;
  let key = '';
  let sort: readonly unknown[] = [];
  let source: Buffer | null = null;
  let begin = 0;
  for (let at = 0; at < answer.length; at++) {
    const byte = answer[at];
    if (byte === QUOTE) {
      const end = endOfString(answer, at);
      if (depth === MEMBERS && answer[end + 1] === COLON) key = answer.toString('utf8', at + 1, end);
      at = end;
    } else if (byte === OPEN || byte === OPEN_LIST) {
      depth++;
      if (depth === MEMBERS) [source, sort] = [null, []];
      if (depth === MEMBERS + 1) begin = at;
    } else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === MEMBERS + 1 && key === '_source') source = answer.subarray(begin, at + 1);
      if (depth === MEMBERS + 1 && key === 'sort')
        sort = JSON.parse(answer.toString('utf8', begin, at + 1)) as unknown[];
      if (depth === MEMBERS && source !== null) hits.push({ source, sort });
      depth--;
    }
  }
  return hits;
}

function endOfString(answer: Buffer, begin: number): number {
  let end = begin;
  for (;;) {
    end = answer.indexOf(QUOTE, end + 1);
    if (end < 0) return answer.length;
    let backslashes = 0;
    while (answer[end - 1 - backslashes] === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
}
