import { type Document, type DocumentValue, valuesAt } from './document.js';

/** A frame's flow but for its direction: its first transport header, and the addresses of the IP header before that. */
export interface Segment {
  readonly transport: 'tcp' | 'udp';
  readonly stream: number;
  readonly source: string | null;
  readonly destination: string | null;
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
 * @returns whether there were several transport headers, too; the first counts.
 */
export function segmentOf(document: Document): { segment: Segment | null; several: boolean } {
  const layers = String(valuesAt(document, 'frame.frame_protocols')[0] ?? '').split(':');
  const first = layers.findIndex(layer => STOPS.has(layer));
  const transport = layers[first];
  if (transport !== 'tcp' && transport !== 'udp') return { segment: null, several: false };
  const several = layers.slice(first + 1).some(layer => layer === 'tcp' || layer === 'udp');
  const [stream, sourcePort, destinationPort] = ['stream', 'srcport', 'dstport'].map(
    name => valuesAt(document, `${transport}.${transport}_${name}`)[0],
  );
  // A header too short to name its stream.
  if (typeof stream !== 'number' || sourcePort === undefined || destinationPort === undefined) {
    return { segment: null, several };
  }
  const below = layers.slice(0, first).filter(layer => layer === 'ip' || layer === 'ipv6');
  const last = below.at(-1);
  const nth = below.filter(layer => layer === last).length - 1;
  const address = (end: 'src' | 'dst'): string | null =>
    last === undefined ? null : textOf(valuesAt(document, `${last}.${last}_${end}`)[nth]);
  const [source, destination] = [address('src'), address('dst')];
  const flags = Number(valuesAt(document, 'tcp.tcp_flags')[0] ?? 0);
  return {
    segment: {
      transport,
      stream,
      source,
      destination,
      from: `${source} ${String(sourcePort)}`,
      to: `${destination} ${String(destinationPort)}`,
      answers: transport === 'tcp' && (flags & SYN_ACK) === SYN_ACK,
    },
    several,
  };
}

const SYN_ACK = 0x12;
const STOPS: ReadonlySet<string> = new Set(['tcp', 'udp', 'icmp', 'icmpv6']);

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
