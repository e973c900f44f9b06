import { type Document, type DocumentValue, valuesAt } from './document.js';

/** The addresses of the IP header before the transport header that counts. */
export interface Ends {
  readonly source: string | null;
  readonly destination: string | null;
}

/** A frame's flow but for its direction: its transport header that counts, and who sent it to whom. */
export interface Segment {
  readonly transport: 'tcp' | 'udp';
  readonly stream: number;
  /** The sender: address and port. */
  readonly from: string;
  readonly to: string;
  /** It answers an opening: SYN and ACK. */
  readonly answers: boolean;
}

/** What {@link segmentOf} reads. */
export const SEGMENT_PATHS = [
  ...['frame.frame_number', 'frame.frame_protocols', 'tcp.tcp_flags'],
  ...['ip.ip_src', 'ip.ip_dst', 'ipv6.ipv6_src', 'ipv6.ipv6_dst'],
  ...['tcp', 'udp'].flatMap(each => ['stream', 'srcport', 'dstport'].map(name => `${each}.${each}_${name}`)),
] as const;

/**
 * The segment that a frame is, as native/src/flow_tracker.cc finds it: a transport header that an ICMP error quotes is none.
 *
 * @returns whether there were several transport headers, too; the first counts, or the TCP header in a tunnel of UDP. A header too short to name its stream has
 * ends, and is no segment.
 */
export function segmentOf(document: Document): { segment: Segment | null; ends: Ends | null; several: boolean } {
  const layers = String(valuesAt(document, 'frame.frame_protocols')[0] ?? '').split(':');
  const first = layers.findIndex(layer => STOPS.has(layer));
  const counts = tunnelled(layers, first) ?? first;
  const transport = layers[counts];
  if (!isTransport(transport)) return { segment: null, ends: null, several: false };
  const several = layers.slice(first + 1).some(isTransport);
  const below = layers.slice(0, counts).filter(layer => layer === 'ip' || layer === 'ipv6');
  const last = below.at(-1);
  const nth = below.filter(layer => layer === last).length - 1;
  const address = (end: 'src' | 'dst'): string | null =>
    last === undefined ? null : textOf(valuesAt(document, `${last}.${last}_${end}`)[nth]);
  const ends = { source: address('src'), destination: address('dst') };
  const [stream, sourcePort, destinationPort] = ['stream', 'srcport', 'dstport'].map(
    name => valuesAt(document, `${transport}.${transport}_${name}`)[0],
  );
  if (typeof stream !== 'number' || sourcePort === undefined || destinationPort === undefined) {
    return { segment: null, ends, several };
  }
  const flags = Number(valuesAt(document, 'tcp.tcp_flags')[0] ?? 0);
  return {
    segment: {
      transport,
      stream,
      from: `${ends.source} ${String(sourcePort)}`,
      to: `${ends.destination} ${String(destinationPort)}`,
      answers: transport === 'tcp' && (flags & SYN_ACK) === SYN_ACK,
    },
    ends,
    several,
  };
}

const SYN_ACK = 0x12;
const STOPS: ReadonlySet<string> = new Set(['tcp', 'udp', 'icmp', 'icmpv6']);
/** Protocols that carry packets in UDP. */
const TUNNELS: ReadonlySet<string> = new Set(['vxlan', 'geneve', 'gtp']);

function isTransport(layer: string | undefined): layer is 'tcp' | 'udp' {
  return layer === 'tcp' || layer === 'udp';
}

/** Where the TCP header is that the UDP header at `outer` carries, in one tunnel or in a tunnel in a tunnel; null where it carries none. */
function tunnelled(layers: readonly string[], outer: number): number | null {
  if (layers[outer] !== 'udp') return null;
  const length = layers.slice(outer + 1).findIndex(layer => STOPS.has(layer));
  if (length < 0) return null;
  const inner = outer + 1 + length;
  if (!layers.slice(outer, inner).some(layer => TUNNELS.has(layer))) return null;
  return layers[inner] === 'tcp' ? inner : tunnelled(layers, inner);
}

function textOf(value: DocumentValue | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}

/** Who opened each stream of a capture: its first frame says. */
export class Openers {
  readonly #openers = new Map<string, string>();

  knows({ transport, stream }: Pick<Segment, 'transport' | 'stream'>): boolean {
    return this.#openers.has(`${transport}/${stream}`);
  }

  /** Takes notice of a stream's first frame. */
  meet({ transport, stream, from, to, answers }: Segment): void {
    const key = `${transport}/${stream}`;
    if (!this.#openers.has(key)) this.#openers.set(key, answers ? to : from);
  }

  /** `tcp/STREAM/0`, or `/1` from the other side. */
  flowOf({ transport, stream, from }: Segment): string {
    const key = `${transport}/${stream}`;
    return `${key}/${this.#openers.get(key) === from ? 0 : 1}`;
  }
}
