import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type CaptureOptions, capture, count } from 'wishlab';
import { SHIPPED } from './captures.js';
import { compareCapture } from './compare-capture.js';
import { type Dictionary, readDictionary } from './dictionary.js';
import { acceptedOf } from './exceptions.js';

const home = mkdtempSync(join(tmpdir(), 'wishlab-profile-'));
after(() => rmSync(home, { recursive: true, force: true }));

/** A profile with a file of each kind that changes what is dissected. */
function profile(): string {
  const folder = join(home, 'profiles', 'lab');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'preferences'), 'tcp.relative_sequence_numbers: FALSE\nip.defragment: FALSE\n');
  writeFileSync(join(folder, 'decode_as_entries'), 'decode_as_entry: tcp.port,80,HTTP,(none)\n');
  writeFileSync(join(folder, 'disabled_protos'), 'arp\n');
  writeFileSync(join(folder, 'hosts'), '10.99.0.1 server.example.test\n');
  return folder;
}

interface Case {
  readonly what: string;
  readonly capture: string;
  readonly options: CaptureOptions;
  /** What they are compared with; by default none. */
  readonly without?: CaptureOptions;
  /** A field that occurs more or less often with the options than without. */
  readonly field: string;
}

const [DNS, HTTP, TLS] = ['apps/dns-bind-udp.pcapng', 'apps/http1-nginx.pcapng', 'apps/tls-nginx-h2.pcapng'];
const CASES: readonly Case[] = [
  {
    what: 'decode as, for a port and a range of them',
    capture: HTTP,
    options: { decodeAs: ['tcp.port==80,data', 'udp.port==5000-5010,rtp'] },
    field: 'http.request.method',
  },
  {
    what: 'decode as, for a count of ports',
    capture: 'apps/redis-resp3-commands.pcapng',
    options: { decodeAs: ['tcp.port==0x18e0:20,mqtt'] },
    field: 'mqtt.msgtype',
  },
  {
    what: 'decode as, for a name',
    capture: HTTP,
    options: { decodeAs: ['media_type==text/html,json'] },
    field: 'json',
  },
  { what: 'a protocol switched off', capture: DNS, options: { disable: ['dns'] }, field: 'dns.qry.name' },
  {
    what: 'protocols switched off and on: off goes before on',
    capture: HTTP,
    options: { disable: ['http'], enable: ['http', 'arp'] },
    field: 'http.request.method',
  },
  {
    what: 'a heuristic dissector switched off',
    capture: 'apps/sip-udp-rtp.pcapng',
    options: { disable: ['sip', 'sip_udp'] },
    field: 'sip.Method',
  },
  {
    what: 'a heuristic dissector switched on',
    capture: 'apps/sip-udp-rtp.pcapng',
    options: { disable: ['sip', 'sip_udp'], enable: ['rtp_udp'] },
    without: { disable: ['sip', 'sip_udp'] },
    field: 'rtp.ssrc',
  },
  {
    what: 'a key log',
    capture: TLS,
    options: { keyLog: join(SHIPPED, 'apps/tls-nginx-h2.keys') },
    field: 'http2.type',
  },
  {
    what: 'a key log for QUIC',
    capture: 'apps/quic-h3-aioquic.pcapng',
    options: { keyLog: join(SHIPPED, 'apps/quic-h3-aioquic.keys') },
    field: 'http3.frame_type',
  },
  { what: 'a profile', capture: HTTP, options: { profile: profile() }, field: 'http.request.method' },
  {
    what: "a profile and what goes before it, with the profile's names",
    capture: HTTP,
    options: { profile: profile(), preferences: ['ip.defragment:TRUE'], nameResolution: ['network'] },
    field: 'http.request.method',
  },
];

describe('documents with options equal what tshark shows with the same', { concurrency: 2 }, () => {
  let dictionary: Dictionary;
  before(async () => {
    dictionary = await readDictionary();
  });

  for (const { what, capture: name, options, without = {}, field } of CASES) {
    test(what, async () => {
      const path = join(SHIPPED, name);
      const { differences, frames } = await compareCapture({ name, path, options }, dictionary);
      assert.ok(frames > 0);
      const unaccepted = differences.without(acceptedOf(name));
      assert.equal(unaccepted.count, 0, unaccepted.toString());
      const times = async (given: CaptureOptions): Promise<number> => {
        const table = await capture(path, given)
          .fields({ times: count(field) })
          .table();
        return table.array('times').reduce((sum, each) => sum + each, 0);
      };
      assert.notEqual(await times(options), await times(without), `${field} occurs as often without the options`);
    });
  }

  test('names in the place of addresses and ports', async () => {
    const options: CaptureOptions = { nameResolution: ['dns', 'network', 'transport', 'mac', 'vlan'] };
    const path = join(SHIPPED, DNS);
    const { differences } = await compareCapture({ name: DNS, path, options }, dictionary);
    assert.equal(differences.count, 0, differences.toString());
    const hosts = (await capture(path, options).fields('ip.dst_host').table()).array('ip_dst_host');
    assert.ok(
      Array.from(hosts).some(host => String(host).endsWith('.example.test')),
      'an address that the capture names',
    );
  });
});
