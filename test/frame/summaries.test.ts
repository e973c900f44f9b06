import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { capture } from 'wishlab';
import { SHIPPED } from '../oracle/captures.js';
import { tsharkText } from './tshark-text.js';

const COMPARED = ['apps/http1-nginx.pcapng', 'apps/dns-bind-udp.pcapng', 'apps/smb2-samba.pcapng', 'zeek/6in4.pcap'];
const shipped = (name: string): string => join(SHIPPED, name);

/** `tshark -z expert`: under each severity a line for each kind of note, with how often it was made. */
async function shownNotes(path: string, filter: string): Promise<string[]> {
  const printed = await tsharkText(['-2', '-n', '-q', '-r', path, '-z', `expert${filter === '' ? '' : `,${filter}`}`]);
  const notes: string[] = [];
  let severity = '';
  for (const line of printed.split('\n')) {
    const heading = /^(Chat|Note|Warn|Error)s \(\d+\)$/.exec(line);
    if (heading) severity = heading[1] === 'Warn' ? 'Warning' : (heading[1] ?? '');
    const [, count, group, protocol, summary] = /^\s*(\d+)\s+(\S+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (severity && count) notes.push([severity, group, protocol, summary, count].join(' | '));
  }
  return notes.sort();
}

/** `tshark -z io,phs`: a line for each chain, indented by two spaces a level. */
async function shownProtocols(path: string): Promise<string[]> {
  const printed = await tsharkText(['-2', '-n', '-q', '-r', path, '-z', 'io,phs']);
  return [...printed.matchAll(/^( *)(\S+) +frames:(\d+) bytes:(\d+)$/gm)].map(
    ([, indent = '', protocol, frames, bytes]) => `${indent.length / 2} ${protocol} ${frames} ${bytes}`,
  );
}

describe('expert()', () => {
  for (const name of COMPARED)
    for (const filter of ['', 'tcp'])
      it(`counts the notes that tshark counts: ${name}${filter && `, ${filter}`}`, async t => {
        const packets = capture(shipped(name));
        t.after(() => packets.close());
        const notes = await packets.displayFilter(filter).expert();
        const counted = notes.groupby('severity', 'group', 'protocol', 'message').count().objects() as Note[];
        const ours = counted.map(({ severity, group, protocol, message, count }) =>
          [severity, group, protocol, message, count].join(' | '),
        );
        assert.deepEqual(ours.sort(), await shownNotes(shipped(name), filter));
      });

  it('is in frame order, and names the field of each', async t => {
    const packets = capture(shipped('apps/http1-nginx.pcapng'));
    t.after(() => packets.close());
    const notes = await packets.expert();
    const frames = notes.array('frame_number');
    assert.deepEqual(
      frames,
      frames.toSorted((a, b) => a - b),
    );
    assert.equal(notes.get('field', 0), 'tcp.connection.syn');
    for (const table of [notes, await packets.hierarchy()]) assert.match(inspect(table), /from http1-nginx\.pcapng/);
  });

  it('has no rows for an empty capture', async t => {
    const packets = capture(shipped('made/empty.pcap'));
    t.after(() => packets.close());
    const notes = await packets.expert();
    assert.equal(notes.numRows(), 0);
    assert.deepEqual(notes.columnNames(), ['frame_number', 'severity', 'group', 'protocol', 'field', 'message']);
  });

  it('tells captures apart, and refuses a broken filter and a limit', async t => {
    const packets = capture([shipped('zeek/6in4.pcap'), shipped('apps/http1-nginx.pcapng')]);
    t.after(() => packets.close());
    const notes = await packets.expert();
    assert.ok(new Set(notes.array('capture_name')).has('http1-nginx.pcapng'));
    await assert.rejects(packets.displayFilter('tcp.').expert(), { code: 'FILTER_INVALID' });
    await assert.rejects(packets.limit(3).expert(), { code: 'OPTION_INVALID', message: /leave out \.limit\(\)/ });
  });
});

interface Note {
  readonly severity: string;
  readonly group: string;
  readonly protocol: string;
  readonly message: string;
  readonly count: number;
}

describe('hierarchy()', () => {
  for (const name of COMPARED)
    it(`counts what tshark counts: ${name}`, async t => {
      const packets = capture(shipped(name));
      t.after(() => packets.close());
      const rows = (await packets.hierarchy()).objects() as Protocol[];
      const ours = rows.map(({ level, protocol, frames, bytes }) => `${level} ${protocol} ${frames} ${bytes}`);
      assert.deepEqual(ours, await shownProtocols(shipped(name)));
    });

  it('names the chain of each, and heeds the display filter', async t => {
    const packets = capture(shipped('apps/http1-nginx.pcapng'));
    t.after(() => packets.close());
    const all = await packets.hierarchy();
    assert.ok(all.array('chain').includes('eth/ip/tcp/http'));
    const arp = await packets.displayFilter('arp').hierarchy();
    assert.deepEqual(arp.array('chain'), ['eth', 'eth/arp']);
    assert.deepEqual(arp.array('frames'), [2, 2]);
  });
});

interface Protocol {
  readonly level: number;
  readonly protocol: string;
  readonly frames: number;
  readonly bytes: number;
}
