import type { JsonObject } from '../chart/json.js';
import { BLUE, ORANGE, PALETTE, VERMILION } from '../chart/theme.js';
import { counts } from './counts.js';
import { type KibanaIndices, type KibanaPanel, onDashboard, overTimeOfDay } from './panel.js';
import { each, searchData } from './search.js';

/** The longest address of IPv6 as a label, in pixels. */
const IPV6_WIDTH = 260;

/** Of each of 75 intervals, those with most, so that they remain below the 65,536 buckets that Elasticsearch gives; the panels draw those with most overall. */
const CAPTURES = 30;
const CONVERSATIONS = 20;
const STACKS = 500;

const SOURCE = 'datum.item._source';

/** Kinds of retransmission, as Wireshark's analysis calls them, with their field. */
const KINDS = [
  ['Fast', 'tcp_analysis_fast_retransmission'],
  ['Spurious', 'tcp_analysis_spurious_retransmission'],
] as const;
const OTHER = 'Other';

/** Retransmissions in each interval, by what Wireshark's analysis calls them. */
export function retransmissionsPanel(indices: KibanaIndices): KibanaPanel {
  const exists = (name: string): JsonObject => ({ exists: { field: `tcp.${name}` } });
  const any = ['tcp_analysis_retransmission', ...KINDS.map(([, name]) => name)];
  const filters = Object.fromEntries(KINDS.map(([kind, name]) => [kind, exists(name)]));
  const other = { bool: { must_not: KINDS.map(([, name]) => exists(name)) } };
  const rows = counts({
    index: indices.packets,
    filter: { bool: { should: any.map(exists), minimum_should_match: 1 } },
    source: any.map(name => `tcp.${name}`),
    kind: `${KINDS.map(([kind, name]) => `isValid(${SOURCE}.tcp.${name}) ? '${kind}' : `).join('')}'${OTHER}'`,
    aggs: { kinds: { filters: { filters: { ...filters, [OTHER]: other } } } },
    kinds: `[${[...KINDS.map(([kind]) => kind), OTHER]
      .map(kind => `{key: '${kind}', doc_count: datum.bucket.kinds.buckets['${kind}'].doc_count}`)
      .join(', ')}]`,
  });
  const scale = { domain: [...KINDS.map(([kind]) => kind), OTHER], range: [BLUE, ORANGE, VERMILION] };
  return {
    id: 'wishlab-retransmissions',
    title: 'Retransmissions',
    description: `Segments per second that Wireshark's analysis takes for sent again: after duplicate ACKs (fast), needlessly (spurious), otherwise (a timeout, a probe).`,
    spec: overTimeOfDay(bars('Segments per second', 'datum.amount / datum.interval', scale), rows, indices),
  };
}

/** Bits a second of the conversations with most. */
export function throughputPanel(indices: KibanaIndices): KibanaPanel {
  const name = (capture: string, stream: string): string => `${capture} + '/tcp/' + ${stream}`;
  const bytes = { sum: { field: 'frame.frame_len' } };
  const sources = { capture: 'capture.capture_name', stream: 'tcp.tcp_stream' };
  const rows = counts({
    index: indices.packets,
    filter: { exists: { field: sources.stream } },
    source: [sources.capture, sources.stream, 'frame.frame_len'],
    // A frame that quotes or tunnels another has several streams; its own is the first.
    kind: name(
      `${SOURCE}.capture.capture_name`,
      `(isArray(${SOURCE}.tcp.tcp_stream) ? ${SOURCE}.tcp.tcp_stream[0] : ${SOURCE}.tcp.tcp_stream)`,
    ),
    weight: `${SOURCE}.frame.frame_len`,
    aggs: {
      captures: {
        terms: { field: sources.capture, size: CAPTURES, order: { bytes: 'desc' } },
        aggs: {
          bytes,
          streams: {
            terms: { field: sources.stream, size: CONVERSATIONS, order: { bytes: 'desc' } },
            aggs: { bytes },
          },
        },
      },
    },
    outer: 'datum.bucket.captures.buckets',
    kinds: 'datum.outer.streams.buckets',
    kindOfBucket: name('datum.outer.key', 'datum.item.key'),
    weightOfBucket: 'datum.item.bytes.value',
  });
  const panel = bars('Throughput (Mbit/s)', 'datum.amount * 8 / datum.interval / 1e6', { range: PALETTE });
  return {
    id: 'wishlab-throughput',
    title: 'Throughput by TCP conversation',
    description: `Whole frames, both directions, of the conversations with most bytes.`,
    spec: overTimeOfDay({ ...panel, transform: [...most(PALETTE.length), ...panel.transform] }, rows, indices),
  };
}

/** Frames a second, by the last protocol that a dissector found in them. */
export function protocolsPanel(indices: KibanaIndices): KibanaPanel {
  const last = (stack: string): string => `replace(${stack}, regexp('^.*:'), '')`;
  const rows = counts({
    index: indices.packets,
    source: ['frame.frame_protocols'],
    kind: last(`${SOURCE}.frame.frame_protocols`),
    aggs: { kinds: { terms: { field: 'frame.frame_protocols', size: STACKS } } },
    kinds: 'datum.bucket.kinds.buckets',
    kindOfBucket: last('datum.item.key'),
  });
  const panel = bars('Frames per second', 'datum.amount / datum.interval', { range: PALETTE });
  return {
    id: 'wishlab-protocols',
    title: 'Protocols over time',
    description: `Frames by their last protocol, those of the most frequent protocols.`,
    spec: overTimeOfDay({ ...panel, transform: [...most(PALETTE.length), ...panel.transform] }, rows, indices),
  };
}

/** The addresses that sent most bytes. */
export function talkersPanel({ flows }: KibanaIndices): KibanaPanel {
  const bytes = { sum: { field: 'bytes' } };
  const talkers = {
    terms: { field: 'source', size: 15, order: { bytes: 'desc' } },
    aggs: { bytes, packets: { sum: { field: 'packets' } } },
  };
  const address = { field: 'address', type: 'nominal', title: null, sort: '-x', axis: { labelLimit: IPV6_WIDTH } };
  const panel = {
    mark: { type: 'bar', color: BLUE },
    encoding: {
      y: address,
      x: { field: 'megabytes', type: 'quantitative', title: 'Sent (MB)' },
      tooltip: [
        { field: 'address', title: 'Address', type: 'nominal' },
        { field: 'megabytes', title: 'Sent (MB)', format: '.3f', type: 'quantitative' },
        { field: 'packets', title: 'Packets', format: ',d', type: 'quantitative' },
      ],
    },
  };
  const transform = [
    ...each('datum.aggregations.talkers.buckets', 'item'),
    { calculate: 'datum.item.key', as: 'address' },
    { calculate: 'datum.item.bytes.value / 1e6', as: 'megabytes' },
    { calculate: 'datum.item.packets.value', as: 'packets' },
  ];
  const data = searchData({ index: flows, size: 0, aggs: { talkers } });
  return {
    id: 'wishlab-talkers',
    title: 'Top talkers',
    description: 'The addresses that sent most bytes in TCP and UDP flows which begin in the time range.',
    spec: onDashboard(panel, { data, transform }),
  };
}

/** Stacked bars over time, by kind. */
function bars(
  title: string,
  height: string,
  scale: JsonObject,
): JsonObject & { readonly transform: readonly JsonObject[] } {
  return {
    transform: [{ calculate: height, as: 'height' }],
    mark: { type: 'bar', clip: true, binSpacing: 0 },
    encoding: {
      x2: { field: 'timestamp_end' },
      y: { field: 'height', type: 'quantitative', title, stack: 'zero' },
      color: { field: 'kind', type: 'nominal', title: null, scale },
      tooltip: [
        { field: 'kind', title: 'Of', type: 'nominal' },
        { field: 'height', title, format: ',.3~f', type: 'quantitative' },
        { field: 'interval', title: 'In an interval of (s)', format: '.3~f', type: 'quantitative' },
      ],
    },
  };
}

/** The kinds with most; ties by name. */
function most(kinds: number): JsonObject[] {
  return [
    { joinaggregate: [{ op: 'sum', field: 'amount', as: 'total' }], groupby: ['kind'] },
    {
      window: [{ op: 'dense_rank', as: 'rank' }],
      sort: [
        { field: 'total', order: 'descending' },
        { field: 'kind', order: 'ascending' },
      ],
    },
    { filter: `datum.rank <= ${kinds}` },
  ];
}
