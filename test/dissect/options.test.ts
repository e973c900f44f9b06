import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { inspect } from 'node:util';
import {
  WishlabError,
  all,
  capture,
  congestionWindowChart,
  count,
  createIndex,
  fields,
  first,
  last,
  newFlows,
  readMapping,
} from 'wishlab';
import type { CaptureOptions, ElasticsearchClient } from 'wishlab';
import { failsWith } from './fails.js';

const DNS = fileURLToPath(new URL('../captures/apps/dns-bind-udp.pcapng', import.meta.url));
const HTTP = fileURLToPath(new URL('../captures/apps/http1-nginx.pcapng', import.meta.url));
/** A client that is never asked. */
const client: ElasticsearchClient = {
  transport: { request: () => Promise.reject(new Error('options are looked at before anything is asked')) },
};

/** What TypeScript would not let through: a notebook's cell may be JavaScript, and types are cast away. */
const wrong = (value: unknown): never => value as never;

/** Fails at once or as a promise, with OPTION_INVALID and this message. */
async function refused(call: () => unknown, message: RegExp): Promise<void> {
  await failsWith((async (): Promise<unknown> => await call())(), 'OPTION_INVALID', message);
}

test('the name of an option that there is not: the nearest one, and all that there are', async () => {
  await refused(
    () => capture(DNS, wrong({ worker: 1 })),
    /capture\(\) has no option 'worker'\. Did you mean 'workers'\? It takes workers, preferences, decodeAs, .*, damaged, onCrash/,
  );
  await refused(() => capture(DNS, wrong({ zebra: 1 })), /no option 'zebra'\. It takes workers/);
  await refused(
    () => capture(DNS).table(wrong({ Signal: 1 })),
    /table\(\) has no option 'Signal'\. Did you mean 'signal'\?/,
  );
  await refused(() => capture(DNS).batches(wrong({ onprogress: 1 })), /Did you mean 'onProgress'\?/);
  await refused(() => capture(DNS).documents(wrong({ limit: 1 })), /no option 'limit'/);
  await refused(() => capture(DNS).writeDocuments('x.ndjson', wrong({ overwrite: true })), /no option 'overwrite'/);
  await refused(() => capture(DNS).index(client, 'packets', wrong({ batchByte: 1 })), /Did you mean 'batchBytes'\?/);
  await refused(() => createIndex(client, 'packets', wrong({ mappings: 'flows' })), /Did you mean 'mapping'\?/);
  await refused(() => first('tcp.len', wrong({ type: 'number' })), /first\(\) has no option 'type'.* It takes as/);
});

test("an option's wrong value: what is expected, and what came", async () => {
  await refused(() => capture(DNS, wrong({ onCrash: 'go on' })), /onCrash is 'error' or 'skip'/);
  await refused(() => capture(DNS, { frameSeconds: 0 }), /frameSeconds is a whole number of seconds from 1/);
  await refused(() => capture(DNS, { workerMegabytes: 64 }), /workerMegabytes is .* from 256: libwireshark and Node/);
  await refused(() => capture(DNS, wrong({ damaged: 'drop' })), /damaged is 'error' or 'keep'; it was given 'drop'/);
  await refused(() => capture(DNS, { workers: 1.5 }), /workers is a whole number from 1; it was given 1\.5/);
  await refused(() => capture(DNS, wrong(null)), /takes its options as an object .*given null/);
  await refused(() => capture(DNS, wrong('keep')), /takes its options as an object .*given 'keep'/);
  await refused(
    () => capture(DNS).table(wrong({ signal: new AbortController() })),
    /signal is an AbortSignal \(controller\.signal/,
  );
  await refused(() => capture(DNS).table(wrong({ onProgress: 'bar' })), /onProgress is a function/);
  await refused(() => capture(DNS).documents(wrong({ signal: true })), /signal is an AbortSignal/);
  await refused(() => capture(DNS).index(client, 'packets', { batchBytes: 0 }), /batchBytes is a whole number from 1/);
  await refused(
    () => createIndex(client, 'packets', wrong({ mapping: 'flow' })),
    /mapping is 'dynamic', 'derived', 'flows', .* given 'flow'/,
  );
  await refused(() => createIndex(client, 'packets', wrong({ capture: 5 })), /capture is a Capture/);
  await refused(() => createIndex(client, 'packets', wrong({ overwrite: 'no' })), /overwrite is true or false/);
  await refused(() => readMapping(wrong('packet')), /readMapping\(\) takes 'packets'/);
  await refused(
    () => first('tcp.len', wrong({ as: 'float' })),
    /as is 'number' or 'bigint' or 'string'; it was given 'float'/,
  );
  await refused(() => capture(DNS).limit(2.5), /limit\(\) takes how many frames/);
  await refused(() => capture(DNS).displayFilter(wrong(/tcp/)), /displayFilter\(\) takes a display filter as text/);
  await refused(() => capture(DNS).writeDocuments(wrong(undefined)), /takes the path of the file to write/);
  await refused(() => capture(wrong([DNS, 5])), /takes the path of a capture/);
});

test('options of analyses and charts', async () => {
  const packets = await capture(DNS).tcp().table();
  await refused(() => packets.newFlows({ interval: 0 }), /interval is a positive number of seconds; it was given 0/);
  await refused(() => newFlows(packets, wrong({ intervall: 1 })), /Did you mean 'interval'\?/);
  await refused(() => packets.index(client, 'flows', wrong({ retries: 1 })), /no option 'retries'.*maxRetries/);
  const windows = packets.congestionWindow();
  await refused(() => congestionWindowChart(windows, wrong({ unit: 'MB' })), /unit is 'kB' or 'segments'/);
  await refused(() => congestionWindowChart(windows, { flows: 0 }), /flows is a whole number from 1/);
});

test('fields(): what is no name, and how a list is given', async () => {
  const fieldsOf = (...given: unknown[]) => capture(DNS).fields(...(given as never[]));
  await refused(() => fieldsOf(null), /fields\(\) takes Wireshark's names .*it was given null/);
  await refused(() => fieldsOf(['ip.src']), /a list is spread, \.fields\(\.\.\.names\); it was given \[ 'ip\.src' \]/);
  await refused(() => fieldsOf({ a: undefined }), /column 'a' is a field's name .*given undefined/);
  await refused(() => fieldsOf({ a: { field: 'ip.src', pick: 'middle', as: null } }), /column 'a' is a field's name/);
  await refused(() => fieldsOf({ '': 'ip.src' }), /a column's name is a text that is not blank; it was given ''/);
  await refused(() => fieldsOf({ capture_name: 'ip.src' }), /is not 'capture_name'/);
  await refused(() => fieldsOf(all('ip.src')), /all\(\) needs the name of its column, \{ name: all\('ip\.src'\) \}/);
  await refused(() => fieldsOf(7), /it was given 7/);
  await refused(() => fieldsOf('  '), /it was given ' {2}'/);
  await refused(() => last(wrong(undefined)), /last\(\) takes a field's name/);
  await refused(() => count(''), /count\(\) takes a field's name/);
});

test('fields.find(): a text or a regular expression, and nothing else', async () => {
  const found = await fields.find(/^TCP\.window_SIZE/gi);
  assert.equal(found.get('field', 0), 'tcp.window_size');
  assert.ok(found.array('field').every(name => String(name).startsWith('tcp.window_size')));
  assert.equal((await fields.find(/^no such name$/)).numRows(), 0);
  await refused(() => fields.find(wrong(undefined)), /takes a text, or a regular expression/);
});

test('preferences: their shape here, the rest by libwireshark', async () => {
  const withPreferences = (...preferences: unknown[]) => capture(DNS, wrong({ preferences })).limit(1).table();
  await refused(
    () => capture(DNS, wrong({ preferences: 'tcp.desegment_tcp_streams:FALSE' })),
    /preferences is a list of texts 'name:value'/,
  );
  await refused(() => withPreferences('tcp.desegment_tcp_streams'), /preferences is a list of texts 'name:value'/);
  await refused(() => withPreferences('tcp.desegment_tcp_streams:FALSE\0'), /preferences is a list/);
  await refused(
    () => withPreferences('tcp.desegment_tcp_streams:MAYBE'),
    /'tcp\.desegment_tcp_streams' is TRUE or FALSE; it was given 'MAYBE'/,
  );
  await refused(
    () => withPreferences('tcp.desegment_tcp_stream:TRUE'),
    /no preference .*Did you mean 'tcp\.desegment_tcp_streams'/,
  );
  await refused(() => withPreferences('http.tcp.port:abc'), /'http\.tcp\.port' .*numbers.*given 'abc'/);
  await refused(() => withPreferences('tls.keylog_file:/no/such/file'), /the path of a file that can be read/);
});

test('decodeAs, disable and enable: the nearest of the names that Wireshark knows, and what a selector is', async () => {
  const one = (options: CaptureOptions) => () => capture(DNS, options).limit(1).table();
  await refused(() => capture(DNS, wrong({ decodeAs: 'udp.port==53,dns' })), /decodeAs is a list of texts 'table==/);
  await refused(one({ decodeAs: ['udp.prt==53,dns'] }), /no table named 'udp\.prt'\. Did you mean 'udp\.port'/);
  await refused(one({ decodeAs: ['udp.port==53,dnss'] }), /no protocol named 'dnss' .*Did you mean .*'dns'/);
  for (const selector of ['', '70-60', '1:0', '99999999999', '0-70000', 'dns', '53 54'])
    await refused(one({ decodeAs: [`udp.port==${selector},dns`] }), /expected a number behind 'udp\.port=='/);
  await refused(one({ decodeAs: ['media_type==,json'] }), /expected a text behind 'media_type=='/);
  await refused(one({ disable: ['dnss'] }), /no protocol and no heuristic dissector named 'dnss'\. Did you mean 'dns'/);
  await refused(one({ enable: ['htt_tcp'] }), /Did you mean 'http_tcp'/);
  await refused(one({ disable: ['frame'] }), /'frame' is always on/);
});

test('keyLog, profile and nameResolution: what is there', async () => {
  const one = (options: CaptureOptions) => () => capture(DNS, options).limit(1).table();
  await refused(one({ keyLog: 'no-such.keys' }), /a file that can be read; it was given '\/.*no-such\.keys'/);
  await refused(one({ keyLog: '/tmp' }), /a file that can be read; it was given '\/tmp'/);
  await refused(one({ profile: './no-such-profile' }), /profile is the path of a profile's folder; it was given/);
  await refused(one({ profile: 'no such profile' }), /profile is a folder of .*profiles, or a path/);
  await refused(
    () => capture(DNS, wrong({ nameResolution: ['hosts'] })),
    /nameResolution is a list of 'mac', 'network', 'transport', 'vlan', 'dns'/,
  );
});

test('explain() and what a notebook shows name the options; depth is full, since they may be about layers above', async () => {
  const asked = capture(DNS, { decodeAs: ['udp.port==5000,dns'], disable: ['arp'], enable: ['rtp_udp'] }).tcp();
  const said = await asked.explain();
  assert.match(said, /^options +decode as udp\.port==5000,dns; off arp; on rtp_udp$/m);
  assert.match(said, /^depth +full.*the option "decode as udp\.port==5000,dns" may be for/m);
  assert.match(inspect(asked), /options +decode as udp\.port==5000,dns\n +off arp\n/);
});

test('a text as a number: null where it is none, counted and said; what never is a number is refused', async () => {
  const table = await capture(HTTP)
    .fields({
      host: first('http.host', { as: 'number' }),
      length: first('http.content_length_header', { as: 'number' }),
    })
    .table();
  const hosts = table.array('host');
  const given = await capture(HTTP).fields('http.host', 'http.content_length_header').table();
  const present = Array.from(given.array('http_host')).filter(value => value !== null).length;
  assert.ok(present > 0);
  assert.ok(Array.from(hosts).every(value => value === null));
  assert.equal(table.meta.unconverted['host'], present);
  assert.match(inspect(table), /host: \d+ values? could not be had in this form/);
  assert.deepEqual(
    table.array('length'),
    Array.from(given.array('http_content_length_header'), value => (value === null ? null : Number(value))),
  );
  assert.equal(table.meta.unconverted['length'], undefined);
  const seconds = await capture(HTTP)
    .fields({ whole: first('tcp.time_delta', { as: 'bigint' }) })
    .table();
  assert.ok((seconds.meta.unconverted['whole'] ?? 0) > 0, 'a fraction is no bigint');
  await refused(
    () =>
      capture(HTTP)
        .fields({ n: first('tcp.payload', { as: 'number' }) })
        .table(),
    /FT_BYTES, which no number stands for/,
  );
  await refused(
    () =>
      capture(HTTP)
        .fields({ n: all('ip.src', { as: 'bigint' }) })
        .table(),
    /FT_IPv4, which no number/,
  );
});

test('an error of an option has the code and no cause', () => {
  assert.throws(
    () => capture(DNS, wrong({ worker: 1 })),
    (error: unknown) => error instanceof WishlabError && error.details['option'] === 'worker',
  );
});
