import { WishlabError } from '../errors.js';
import { protocolsPanel, retransmissionsPanel, talkersPanel, throughputPanel } from './packet-panels.js';
import { type KibanaObject, type Place, dashboard, dataView, search, visualization } from './saved-object.js';
import type { KibanaIndices } from './panel.js';
import { duplicatesPanel, newFlowsOverTime, roundTripsPanel, windowPanel } from './tcp-panels.js';

/** What {@link kibanaObjects} takes. */
export interface KibanaOptions {
  /** The index of the packets' documents, by default `packets`. */
  readonly packets?: string | undefined;
  /** The index of `flows()`, by default that of the packets with `-flows`. */
  readonly flows?: string | undefined;
  /** The index of `congestionWindow()`, by default `-congestion-windows`. */
  readonly congestionWindows?: string | undefined;
  /** The index of `duplicateAcks()`, by default `-duplicate-acks`. */
  readonly duplicateAcks?: string | undefined;
  /** The time range that the dashboards open with: dates, or Kibana's `now-15m`. By default the one that Kibana has. */
  readonly range?: { readonly from: string; readonly to: string } | undefined;
  /** Where captures can be had, with `{capture}` for the file's name: a capture's name in a table is then a link. */
  readonly captureUrl?: string | undefined;
}

const CAPTURE = 'capture.capture_name';

/**
 * Saved objects for Kibana 8.8 to 9: data views of the four indices, and a dashboard that begins with the congestion window, the duplicate ACKs on
 * the same time axis and the arrival of new flows; then round trips, retransmissions, throughput, top talkers, protocols, and tables of flows
 * and packets with capture and frame number. The panels are those of the notebook's charts, over searches.
 *
 * @returns the objects, those that others refer to first; their ids are fixed, so that an import replaces the one before.
 * @throws OPTION_INVALID for a `captureUrl` without `{capture}`.
 * @example
 * ```ts
 * writeFileSync('wishlab.ndjson', kibanaNdjson(kibanaObjects({ packets: 'packets' })));
 * ```
 */
export function kibanaObjects(options: KibanaOptions = {}): KibanaObject[] {
  const packets = options.packets ?? 'packets';
  const indices: KibanaIndices = {
    packets,
    flows: options.flows ?? `${packets}-flows`,
    windows: options.congestionWindows ?? `${packets}-congestion-windows`,
    duplicates: options.duplicateAcks ?? `${packets}-duplicate-acks`,
  };
  const link = formatsOf(options.captureUrl);
  const views = [
    dataView('wishlab-packets', indices.packets, 'wishlab: packets', link),
    dataView('wishlab-flows', indices.flows, 'wishlab: flows', link),
    dataView('wishlab-congestion-windows', indices.windows, 'wishlab: congestion windows', link),
    dataView('wishlab-duplicate-acks', indices.duplicates, 'wishlab: duplicate ACKs', link),
  ];
  const places = [...panelPlaces(indices), ...tablePlaces()];
  const overview = dashboard(places, {
    id: 'wishlab-tcp',
    title: 'wishlab: TCP',
    description:
      'Congestion windows, duplicate ACKs, new flows, and what else TCP did in the captures that were indexed.',
    controls: [{ field: CAPTURE, title: 'Capture', dataView: 'wishlab-packets' }],
    range: options.range ?? null,
  });
  return [...views, ...places.map(({ object }) => object), overview];
}

/**
 * The objects as Kibana's import takes them, a JSON object a line. Never throws.
 *
 * @example
 * ```ts
 * writeFileSync('wishlab.ndjson', kibanaNdjson(kibanaObjects()));
 * ```
 */
export function kibanaNdjson(objects: readonly KibanaObject[]): string {
  return objects.map(object => `${JSON.stringify(object)}\n`).join('');
}

function panelPlaces(indices: KibanaIndices): Place[] {
  const whole = { x: 0, w: 48 };
  const left = { x: 0, w: 24, h: 12 };
  const right = { x: 24, w: 24, h: 12 };
  return [
    { object: visualization(windowPanel(indices)), ...whole, y: 0, h: 17 },
    { object: visualization(duplicatesPanel(indices)), ...whole, y: 17, h: 10 },
    { object: visualization(newFlowsOverTime(indices)), ...whole, y: 27, h: 11 },
    { object: visualization(roundTripsPanel(indices)), ...left, y: 38 },
    { object: visualization(retransmissionsPanel(indices)), ...right, y: 38 },
    { object: visualization(throughputPanel(indices)), ...left, y: 50 },
    { object: visualization(talkersPanel(indices)), ...right, y: 50 },
    { object: visualization(protocolsPanel(indices)), ...whole, y: 62, h: 12 },
  ];
}

function tablePlaces(): Place[] {
  const flows = search({
    id: 'wishlab-flow-table',
    title: 'Flows',
    description: 'A row for each direction of each conversation.',
    dataView: 'wishlab-flows',
    columns: [
      CAPTURE,
      'flow',
      'source',
      'source_port',
      'destination',
      'destination_port',
      'packets',
      'bytes',
      'retransmissions',
      'duplicate_acks',
      'rtt_mean',
      'goodput',
    ],
    sort: ['bytes', 'desc'],
  });
  const packets = search({
    id: 'wishlab-packet-table',
    title: 'Packets',
    description: 'A row for each frame; capture and frame number lead back to it in Wireshark.',
    dataView: 'wishlab-packets',
    columns: [
      CAPTURE,
      'frame.frame_number',
      'ip.ip_src',
      'ip.ip_dst',
      'frame.frame_protocols',
      'frame.frame_len',
      'tcp.tcp_stream',
      '_ws_expert._ws_expert_message',
    ],
    sort: ['@timestamp', 'asc'],
  });
  return [
    { object: flows, x: 0, w: 48, y: 74, h: 14 },
    { object: packets, x: 0, w: 48, y: 88, h: 18 },
  ];
}

/** Kibana's URL formatter writes the value where its template says `{{value}}`. */
function formatsOf(captureUrl: string | undefined): Record<string, { id: string; params: Record<string, string> }> {
  if (captureUrl === undefined) return {};
  if (!captureUrl.includes('{capture}')) {
    throw new WishlabError(
      'OPTION_INVALID',
      `captureUrl has {capture} where the file's name goes, as in https://files.example/captures/{capture}; it was given ${JSON.stringify(captureUrl)}.`,
    );
  }
  const urlTemplate = captureUrl.replaceAll('{capture}', '{{value}}');
  return { [CAPTURE]: { id: 'url', params: { type: 'a', urlTemplate, labelTemplate: '{{value}}' } } };
}
