import { colourByFlow, congestionWindowPanel } from '../chart/congestion-window-panel.js';
import { duplicateAcksPanel } from '../chart/duplicate-acks-panel.js';
import { newFlowsPanel } from '../chart/new-flows-panel.js';
import { counts } from './counts.js';
import { type KibanaIndices, type KibanaPanel, overTimeOfDay } from './panel.js';
import { DOCUMENTS } from './search.js';
import { flowSeries, sharedColours } from './series.js';

export const MANY = `Of more than ${DOCUMENTS.toLocaleString('en-US')} documents in the time range`;

/** A flow has one colour in the window and in the duplicate ACKs beneath. */
const STORY_COLOURS = sharedColours('cwnd_low');

/** The congestion window of the six flows with most in flight. */
export function windowPanel(indices: KibanaIndices): KibanaPanel {
  const columns = ['frame_number', 'mss', 'cwnd_low', 'cwnd_high', 'cwnd_estimate', 'receive_window', 'rtt'];
  const rows = flowSeries({ index: indices.windows, greatest: columns, by: 'cwnd_low' });
  const panel = congestionWindowPanel(
    { unit: 'kB', range: null, most: null, flows: 'any', bounds: true, estimate: true },
    null,
  );
  return {
    id: 'wishlab-congestion-window',
    title: 'TCP congestion window',
    description: `Estimate, bounds (shaded) and bytes in flight (faint) of the six flows with most in flight. ${MANY}, the greatest of each interval is drawn: zoom in to see each ACK.`,
    spec: overTimeOfDay(panel, rows, indices, [STORY_COLOURS]),
  };
}

/** Duplicate ACKs of the same flows, on the same time axis. */
export function duplicatesPanel(indices: KibanaIndices): KibanaPanel {
  const rows = flowSeries({
    index: indices.duplicates,
    greatest: ['frame_number', 'duplicate_ack_num', 'ack'],
    by: 'duplicate_ack_num',
  });
  return {
    id: 'wishlab-duplicate-acks',
    title: 'Duplicate ACKs',
    description: `Each at its time, as high as it is the n-th in a row; three (dashed) start a fast retransmission. ${MANY}, the greatest of each interval is drawn.`,
    spec: overTimeOfDay(duplicateAcksPanel(null, 'any'), rows, indices, [STORY_COLOURS]),
  };
}

/** Conversations that begin, a second. */
export function newFlowsOverTime(indices: KibanaIndices): KibanaPanel {
  const source = 'datum.item._source';
  const rows = counts({
    index: indices.flows,
    source: ['capture.capture_name', 'transport', 'stream', 'duration'],
    kind: `${source}.transport`,
    lasts: `${source}.duration * 1000`,
    firstOf: `${source}.capture.capture_name + '/' + ${source}.transport + '/' + ${source}.stream`,
    aggs: {
      openers: { filter: { wildcard: { flow: { value: '*/0' } } }, aggs: { kinds: { terms: { field: 'transport' } } } },
    },
    kinds: 'datum.bucket.openers.kinds.buckets',
  });
  const transform = [
    ...rows.transform,
    { calculate: 'datum.kind', as: 'transport' },
    { calculate: 'datum.amount', as: 'new_flows' },
    { calculate: 'datum.amount / datum.interval', as: 'rate' },
    { calculate: '(datum.timestamp - datum.first) / 1000', as: 'time' },
  ];
  return {
    id: 'wishlab-new-flows',
    title: 'Arrival of new flows',
    description: `TCP and UDP conversations begun, per second, each counted once where its first frame is. ${MANY}, those of which only the answering side was captured are left out.`,
    spec: overTimeOfDay(newFlowsPanel(null), { data: rows.data, transform }, indices),
  };
}

/** The round trips of the six flows with most in flight. */
export function roundTripsPanel(indices: KibanaIndices): KibanaPanel {
  const rows = flowSeries({ index: indices.windows, greatest: ['rtt', 'cwnd_low', 'frame_number'], by: 'cwnd_low' });
  const panel = {
    transform: [{ filter: 'isValid(datum.rtt)' }, { calculate: 'datum.rtt * 1000', as: 'rtt_ms' }],
    mark: { type: 'point', filled: true, size: 8, opacity: 0.6, clip: true },
    encoding: {
      y: { field: 'rtt_ms', type: 'quantitative', title: 'Round trip (ms)', scale: { zero: true } },
      color: { ...colourByFlow('any'), legend: { symbolType: 'square', symbolOpacity: 1 } },
      tooltip: [
        { field: 'flow', title: 'Flow', type: 'nominal' },
        { field: 'frame_number', title: 'Frame', format: 'd', type: 'quantitative' },
        { field: 'rtt_ms', title: 'Round trip (ms)', format: '.3f', type: 'quantitative' },
      ],
    },
  };
  return {
    id: 'wishlab-round-trips',
    title: 'Round trips',
    description: `From data to the ACK that its sender gets, of the six flows with most in flight. ${MANY}, the longest of each interval is drawn.`,
    spec: overTimeOfDay(panel, rows, indices),
  };
}
