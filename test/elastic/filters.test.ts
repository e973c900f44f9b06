import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { Client } from '@elastic/elasticsearch';
import { type Capture, WishlabError, capture, createIndex, indexed } from 'wishlab';
import { SHIPPED } from '../oracle/captures.js';
import { FieldSample } from './made-filters.js';
import { elasticsearchUrl } from './server.js';

/** Captures with many kinds of fields; half of them are indexed with each mapping. */
const SUBJECTS = [
  ['apps/dns-bind-udp.pcapng', 'derived'],
  ['apps/dhcpv4-dnsmasq.pcapng', 'dynamic'],
  ['apps/icmp-paths.pcapng', 'derived'],
  ['apps/http1-nginx.pcapng', 'dynamic'],
  ['apps/mysql-prepared.pcapng', 'derived'],
  ['zeek/6in4.pcap', 'derived'],
  ['zeek/icmp6.pcap', 'dynamic'],
  ['zeek/kerberos135_auth.pcapng', 'derived'],
  ['zeek/smb_v2_only_non_zero_reserved1.pcap', 'dynamic'],
  ['zeek/linux_dlt_sll2.pcap', 'derived'],
  ['made/noise.pcap', 'derived'],
  ['tcpdump/of10_s4810.pcap', 'dynamic'],
] as const;

const PER_CAPTURE = 16;

/** Beside those that are made of a capture's own values. */
const WRITTEN = [
  'tcp or udp and not icmp',
  '!(ip or ipv6)',
  'ip.addr == 10.0.0.0/8 || ipv6.addr == fe80::/10',
  'ip.addr != 192.168.0.0/16',
  'ip.addr !== 127.0.0.0/8',
  'all ip.addr == 10.0.0.0/8',
  'ip.ttl in {1, 60..64, 0x80}',
  'tcp.port not in {80, 443, 1024..65535}',
  'udp.port == 53 and frame.len > 0x40',
  'tcp.flags.syn == True and tcp.flags.ack == 0',
  'frame.time >= "2000-01-01 00:00:00.000000001" and frame.time < "Jan  1, 2040 00:00:00"',
  'frame.time_delta > 0.0 and frame.time_relative <= 100',
  'frame.time_delta == 0',
  'eth.addr == ff:ff:ff:ff:ff:ff or eth.src > 80-00-00-00-00-00',
  'eth.type == 2048',
  'frame.protocols contains "eth:ethertype" and frame.protocols matches "^ETH.*(udp|tcp)"',
  'dns.qry.name matches "\\\\.(com|org|test)$" or http.host contains "exa"',
  'frame.protocols matches "^[A-F]TH:[E-Z\\\\d]+" or frame.protocols matches "[P-Ux-z]P$"',
  'http.file_data matches "^$"',
  'http.request.uri matches "^" or dns.qry.name matches "$"',
  '_ws.malformed or _ws.expert',
  'not tcp.port == 80 and not tcp.port != 80',
  'tcp.srcport === 80 or tcp.dstport ~= 80',
] as const;

async function framesOf(frames: Capture<object | null, object>): Promise<unknown[]> {
  return (await frames.fields('frame_number').table()).array('frame_number');
}

describe('a display filter finds the same frames in the index as libwireshark in the capture', () => {
  let client: Client;
  const totals = { same: 0, found: 0, refused: 0 };
  const reasons = new Map<string, number>();
  const indices: string[] = [];

  before(() => {
    client = new Client({ node: elasticsearchUrl() });
  });
  after(async () => {
    await client.indices.delete({ index: indices, ignore_unavailable: true });
    await client.close();
  });

  for (const [i, [name, mapping]] of SUBJECTS.entries()) {
    test(`${name}, ${mapping}`, async () => {
      const index = `wishlab-filters-${process.pid}-${i}`;
      indices.push(index);
      const subject = capture(join(SHIPPED, name), { damaged: 'keep' });
      await createIndex(client, index, { mapping, ...(mapping === 'derived' ? { fieldBudget: 5000 } : {}) });
      const report = await subject.index(client, index);
      assert.deepEqual([report.rejected, report.notSent, report.unmapped], [0, 0, []], report.toString());
      await client.indices.refresh({ index });
      const sample = new FieldSample();
      await subject.documents().forEach(batch => sample.add(batch));
      const differing: string[] = [];
      // Each capture takes every other one of these.
      const written = WRITTEN.filter((_, nth) => (nth + i) % 2 === 0);
      for (const filter of [...sample.filters(PER_CAPTURE), ...written]) {
        const expected = await framesOf(subject.displayFilter(filter));
        const found = await framesOf(indexed(client, index).displayFilter(filter)).catch((error: unknown) => {
          if (!(error instanceof WishlabError) || error.code !== 'FILTER_INVALID') throw error;
          return error;
        });
        if (Array.isArray(found)) {
          if (!isDeepStrictEqual(found, expected)) {
            differing.push(`${filter}: frames ${found.join(' ')}; libwireshark has ${expected.join(' ')}`);
          }
          totals.same++;
          if (expected.length > 0 && expected.length < report.created) totals.found++;
        } else {
          totals.refused++;
          const reason = String(found.details['reason']).replace(/'[^']*'/g, '…');
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
      }
      assert.deepEqual(differing, []);
    });
  }

  test('over hundreds of filters, most of which tell frames apart, and few of which are refused', t => {
    const { same, found, refused } = totals;
    t.diagnostic(`${same} filters found the same frames, ${found} of them some of the frames; ${refused} were refused`);
    for (const [reason, count] of reasons) t.diagnostic(`${count}: ${reason}`);
    assert.ok(same >= 300 && found >= 100, `${same}, ${found}`);
    assert.ok(refused * 8 < same, [...reasons].join('\n'));
  });
});
