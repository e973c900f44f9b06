// npm run gallery   writes docs/gallery.md and its pictures: every chart, from the shipped captures, by the code that stands beside it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { say } from './setup/command.mjs';
import { main } from './setup/failure.mjs';
import { at, root } from './setup/paths.mjs';

const pictures = at('docs/images/gallery');

/** What the pictures show; `code` is run as it stands in the page. */
const ENTRIES = [
  {
    name: 'congestion-window',
    title: 'Congestion window',
    chart: 'congestionWindowChart',
    text: 'The estimate with its bounds, what was in flight, the slow-start threshold, the receive window as far as the axis reaches; the phases of recovery as bands. Of several flows, a colour each.',
    code: `const packets = await capture('test/captures/tcp/cubic_droptail.pcapng').tcp().table();
packets.congestionWindow().chart()`,
  },
  {
    name: 'story',
    title: 'Congestion window over duplicate ACKs',
    chart: 'congestionWindowStory',
    text: 'The chart of a table of packets: how the window grows until duplicate ACKs tell of a loss, and what it does then.',
    code: `const packets = await capture('test/captures/tcp/reno_droptail.pcapng').tcp().table();
packets.chart()`,
  },
  {
    name: 'time-sequence',
    title: 'Time and sequence',
    chart: 'timeSequenceChart',
    text: 'As tcptrace draws it: segments, the line of what is acknowledged, the end of the receive window, retransmissions, SACK blocks. Here a fast recovery; the strip beneath the chart leads into any stretch of time, and the other axis follows.',
    code: `const packets = await capture('test/captures/tcp/cubic_rto_blackout.pcapng').tcp().table();
packets.timeSequence('tcp/0/1').filter(d => d.time >= 0.85 && d.time <= 1.03).chart()`,
  },
  {
    name: 'round-trips',
    title: 'Round trips and their distribution',
    chart: 'roundTripsChart',
    text: 'Each sample, the smoothed round trip of RFC 6298, and which share of the samples took no longer.',
    code: `const packets = await capture('test/captures/tcp/cubic_droptail.pcapng').tcp().table();
packets.roundTrips().chart()`,
  },
  {
    name: 'throughput',
    title: 'Throughput and goodput',
    chart: 'throughputChart',
    text: 'Whole frames, and payload that was not sent before. Of several flows, the goodput of each.',
    code: `const packets = await capture('test/captures/tcp/reno_droptail.pcapng').tcp().table();
packets.throughput().chart()`,
  },
  {
    name: 'limits',
    title: 'What limited the sender',
    chart: 'limitsChart',
    text: 'A band for each flow, and the shares of its time.',
    code: `const names = ['tcp/cubic_droptail.pcapng', 'tcp/cubic_rwnd64k.pcapng', 'lessons/cubic_applimited.pcap'];
const packets = await capture(names.map(name => 'test/captures/' + name)).tcp().table();
packets.limits().filter(d => op.endswith(d.flow, 'tcp/0/1')).chart()`,
  },
  {
    name: 'what-if',
    title: 'What another algorithm would have done',
    chart: 'whatIfChart',
    text: 'The estimate, and over it the window of a model: Reno on the ACKs and losses of a CUBIC sender.',
    code: `const packets = await capture('test/captures/tcp/cubic_droptail.pcapng').tcp().table();
whatIfChart(packets.congestionWindow(), packets.whatIf('reno'))`,
  },
  {
    name: 'duplicate-acks',
    title: 'Duplicate ACKs',
    chart: 'duplicateAcksChart',
    text: 'Each at its place in its row; three start a fast retransmission (RFC 5681).',
    code: `const packets = await capture('test/captures/tcp/cubic_loss05.pcapng').tcp().table();
packets.duplicateAcks().chart()`,
  },
  {
    name: 'new-flows',
    title: 'Arrival of new flows',
    chart: 'newFlowsChart',
    text: 'Conversations that begin, each counted once.',
    code: `const packets = await capture('test/captures/apps/http1-nginx.pcapng').table();
packets.newFlows().chart()`,
  },
];

const HEAD = `# Gallery

Every chart, drawn from the captures under [test/captures](../test/captures) by the code beside it; \`npm run gallery\` makes this page and its pictures.

A table that knows what its rows are has \`.chart()\`; the function named with each chart draws any table that has its columns. In a notebook each chart over
time has a strip beneath it: drag over it, and all panels show that span, with the filter that keeps its rows. \`chart.save('x.svg')\`, \`.png\`, \`.html\`
or \`.vl.json\` writes it to a file. Colours are Okabe and Ito's, for every kind of colour vision, legible on light and dark.
`;

await main(async () => {
  process.chdir(root);
  const wishlab = await import('wishlab');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const parts = [];
  for (const entry of ENTRIES) {
    const chart = await chartOf(entry.code, wishlab);
    await chart.save(join(pictures, `${entry.name}.svg`));
    parts.push(section(entry, chart.text()));
    say(entry.name);
  }
  writeFileSync(at('docs/gallery.md'), [HEAD, ...parts].join('\n'));
  return 0;
});

/**
 * Runs a cell's code; its last line is its value.
 *
 * @param {string} code
 * @param {typeof import('wishlab')} wishlab
 * @returns {Promise<import('wishlab').Chart>}
 */
function chartOf(code, { capture, op, whatIfChart }) {
  const lines = code.split('\n');
  const body = [...lines.slice(0, -1), `return ${lines.at(-1) ?? ''}`].join('\n');
  const run = /** @type {(...given: unknown[]) => Promise<import('wishlab').Chart>} */ (
    new Function('capture', 'op', 'whatIfChart', `return (async () => {${body}})()`)
  );
  return run(capture, op, whatIfChart);
}

/**
 * @param {(typeof ENTRIES)[number]} entry
 * @param {string} said What the chart says of itself, for those who do not see it.
 */
function section({ name, title, chart, text, code }, said) {
  const alternative = said
    .replaceAll(/[[\]\n]/g, ' ')
    .split('. ')
    .slice(0, 2)
    .join('. ');
  return `## ${title}

${text} \`${chart}()\`

\`\`\`ts
${code}
\`\`\`

![${alternative}](images/gallery/${name}.svg)
`;
}
