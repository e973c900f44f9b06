import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { capture } from 'wishlab';

/** Captures of one connection each, whose opener sends a request and gets all else. */
const CAPTURES = [
  'tcp/bbr_droptail.pcapng',
  'tcp/cubic_droptail.pcapng',
  'tcp/cubic_loss05.pcapng',
  'tcp/cubic_rto_blackout.pcapng',
  'tcp/cubic_rwnd64k.pcapng',
  'tcp/reno_droptail.pcapng',
  'lessons/cubic_applimited.pcap',
  'lessons/cubic_reorder.pcap',
  'lessons/reno_ecn.pcap',
];

/** flows()' columns, and what tcptrace calls them. */
const COUNTS = {
  packets: 'total_packets',
  payload_bytes: 'actual_data_bytes',
  unique_bytes: 'unique_bytes_sent',
  retransmissions: 'rexmt_data_pkts',
  retransmitted_bytes: 'rexmt_data_bytes',
  out_of_order: 'outoforder_pkts',
  zero_windows: 'zero_win_adv',
  window_scale: 'adv_wind_scale',
  receive_window_max: 'max_win_adv',
} as const;

type Row = Record<string, number>;

/**
 * What tcptrace 6.6.7 says of a capture, by its names, as `tcptrace/NAME.csv` has it:
 * `editcap -F pcap NAME.pcapng NAME.pcap; tcptrace -lrn --csv NAME.pcap | grep '^[^#].*,' | tr -d ' '`; a connection a line, of many connections the columns compared alone.
 */
function saidOf(name: string): Map<string, number>[] {
  const path = fileURLToPath(new URL(`tcptrace/${name.replace(/.*\/|\.pcap(ng)?$/g, '')}.csv`, import.meta.url));
  const [names, ...connections] = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split(','));
  return connections.map(cells => new Map(names!.map((each, i) => [each, Number(cells[i])])));
}

describe('flows() beside tcptrace -l', () => {
  for (const name of CAPTURES) {
    it(`counts and measures alike: ${name}`, async () => {
      const [said] = saidOf(name) as [Map<string, number>];
      const path = fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
      const [client, server] = (await capture(path).tcp().table()).flows().objects() as object[] as [Row, Row];
      for (const [column, theirs] of Object.entries(COUNTS)) {
        assert.equal(client[column], said.get(`${theirs}_a2b`), `${column} of the client`);
        assert.equal(server[column], said.get(`${theirs}_b2a`), `${column} of the server`);
      }
      // It counts a duplicate ACK for the data that it asks for.
      assert.equal(client['duplicate_acks'], said.get('duplicate_acks_b2a'));
      assert.equal(server['initial_window'], said.get('initial_window_bytes_b2a'));
      // It has tenths of a millisecond, cut off, and fewer samples: none of an ACK that comes after a retransmission.
      const least = said.get('RTT_min_b2a')!;
      assert.ok(Math.abs(server['rtt_min']! * 1000 - least) <= 0.1, `rtt_min: ${server['rtt_min']} s, ${least} ms`);
      const rate = said.get('throughput_b2a')!;
      assert.ok(Math.abs(server['goodput']! / 8 / rate - 1) < 0.01, `goodput: ${server['goodput']! / 8}, ${rate}`);
    });
  }

  it('counts the connections of many clients alike', async () => {
    const said = saidOf('apps/http1-nginx.pcapng');
    const path = fileURLToPath(new URL('../captures/apps/http1-nginx.pcapng', import.meta.url));
    const flows = (await capture(path).tcp().table()).flows().objects() as object[] as Row[];
    assert.equal(said.length, 41);
    for (const theirs of said) {
      const [from, to] = [theirs.get('port_a')!, theirs.get('port_b')!];
      const client = flows.find(row => row['source_port'] === from && row['destination_port'] === to);
      const server = flows.find(row => row['source_port'] === to && row['destination_port'] === from);
      for (const [column, name] of Object.entries(COUNTS)) {
        assert.equal(client![column], theirs.get(`${name}_a2b`), `${column} of client ${from}`);
        assert.equal(server![column], theirs.get(`${name}_b2a`), `${column} to client ${from}`);
      }
    }
  });
});
