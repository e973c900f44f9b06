import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { capture } from 'wishlab';
import { failsWith } from '../dissect/fails.js';
import { tshark } from '../oracle/tshark.js';
import { newFolder } from './hostile-capture.js';
import { NOISE_KINDS, noiseFrame } from './noise.js';
import { LINK, writePcap } from './pcap.js';

/** Dissectors that Wireshark 4.0.17 crashes in when they are called by name, without the packet around them. */
const CRASHING = ['u3v', 'hci_mon', 'oscore'];

const SMALL = fileURLToPath(new URL('../captures/apps/dns-bind-udp.pcapng', import.meta.url));

for (const dissector of CRASHING) {
  test(`a packet that crashes libwireshark (${dissector}) ends the call, not the process`, async () => {
    const path = join(newFolder(), 'crash.pcap');
    writePcap(
      path,
      Array.from({ length: NOISE_KINDS }, (_, kind) => noiseFrame(dissector, kind)),
      LINK.exportedPdu,
    );
    const run = tshark(['-n', '-V', '-r', path]);
    run.output.resume();
    const { code } = await run.end();
    const reading = capture(path).writeDocuments(join(newFolder(), 'out.ndjson'));
    if (code === null)
      await failsWith(reading, 'WORKER_DIED', /ended by SIG\w+ while it dissected frame \d+ of '.*crash\.pcap'/s);
    else assert.equal((await reading).documents, NOISE_KINDS);
    assert.equal((await capture(SMALL).table()).numRows(), 106);
  });
}
