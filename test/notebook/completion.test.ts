import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type CellRan, type CellToRun, runCells } from './kernel.js';

const complete = (code: string): CellToRun => ({ code, ask: 'complete' });
const inspect = (code: string): CellToRun => ({ code, ask: 'inspect' });

const CELLS = [
  `import { capture } from 'wishlab';
const packets = await capture('../test/captures/apps/http1-nginx.pcapng').fields('tcp.len', 'ip.src').table();`,
  complete(`capture('x').fields('tcp.window_|`),
  complete(`capture('x').fields('ip.src', "tcp.window_|si")`),
  complete(`packets.filter(d => d.tcp_|`),
  complete(`'abc'.toUp|`),
  inspect(`capture('x').fields('ip.src', 'tcp.l|en')`),
  inspect(`packets.filter(d => d.tcp_l|en > 0)`),
  inspect(`capture('x').fields('no.such|_field')`),
  inspect(`console.log('hel|lo')`),
];

describe('in a cell', () => {
  let replies: readonly (CellRan['reply'] | undefined)[] = [];
  before(async () => {
    replies = (await runCells(CELLS)).cells.map(({ reply }) => reply);
  });
  const matches = (i: number): readonly string[] => replies[i]?.['matches'] as readonly string[];
  const place = (i: number): unknown[] => [replies[i]?.['cursor_start'], replies[i]?.['cursor_end']];
  const said = (i: number): string => String((replies[i]?.['data'] as Record<string, unknown>)['text/plain']);

  it('a name in a string completes from what is typed of it, which it takes the place of', () => {
    assert.ok(matches(1).includes('tcp.window_size_value'), matches(1).join(' '));
    assert.ok(matches(1).every(name => name.startsWith('tcp.window_')));
    assert.deepEqual(place(1), [21, 32]);
  });

  it('the rest of the name behind the cursor goes with it', () => assert.deepEqual(place(2), [31, 44]));

  it('outside of strings nothing changes', () => {
    assert.deepEqual([matches(3), place(3)], [['tcp_len'], [22, 26]]);
    assert.ok(matches(4).includes('toUpperCase'));
  });

  it("a field's name says what Wireshark says of it, and so does its column", () => {
    assert.match(said(5), /^\(property\).*tcp_len: number\s+TCP Segment Len/);
    assert.match(said(6), /^\(property\).*tcp_len: number\s+TCP Segment Len/);
  });

  it('any other text says nothing', () => {
    assert.deepEqual([replies[7]?.['found'], replies[8]?.['found']], [false, false]);
  });
});
