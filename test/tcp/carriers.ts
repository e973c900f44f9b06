import { readFileSync, writeFileSync } from 'node:fs';

/** A frame of a capture in pcap format, of Ethernet. */
export interface Frame {
  /** Seconds and what is left of them, as the file has them. */
  readonly stamp: Buffer;
  readonly bytes: Buffer;
  /** Bytes on the wire; a cut frame has fewer. */
  readonly length: number;
}

const FILE_HEADER = 24;
const RECORD_HEADER = 16;
const ETHERNET = 14;
const IPV4 = 20;
const IPV6 = 40;

/** A pcap file's header and frames. */
export function readPcap(path: string): { header: Buffer; frames: Frame[] } {
  const file = readFileSync(path);
  const frames: Frame[] = [];
  for (let at = FILE_HEADER; at < file.length;) {
    const kept = file.readUInt32LE(at + 8);
    const bytes = file.subarray(at + RECORD_HEADER, at + RECORD_HEADER + kept);
    frames.push({ stamp: file.subarray(at, at + 8), bytes, length: file.readUInt32LE(at + 12) });
    at += RECORD_HEADER + kept;
  }
  const header = Buffer.from(file.subarray(0, FILE_HEADER));
  // More than any frame has, now that there is more before them.
  header.writeUInt32LE(262_144, 16);
  return { header, frames };
}

export function writePcap(path: string, header: Buffer, frames: readonly Frame[]): void {
  const records = frames.flatMap(({ stamp, bytes, length }) => {
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(bytes.length, 0);
    sizes.writeUInt32LE(length, 4);
    return [stamp, sizes, bytes];
  });
  writeFileSync(path, Buffer.concat([header, ...records]));
}

/** Puts `more` before the packet, whose Ethernet type becomes `type`. */
function before(frame: Frame, type: number, more: Buffer, from = ETHERNET): Frame {
  const link = Buffer.from(frame.bytes.subarray(0, ETHERNET));
  link.writeUInt16BE(type, ETHERNET - 2);
  const bytes = Buffer.concat([link, more, frame.bytes.subarray(from)]);
  return { ...frame, bytes, length: frame.length + more.length - (from - ETHERNET) };
}

/** Bytes of the packet that Ethernet carries, by its IP header: short frames are padded. */
const packetLength = ({ bytes }: Frame): number =>
  bytes[ETHERNET]! >> 4 === 6 ? IPV6 + bytes.readUInt16BE(ETHERNET + 4) : bytes.readUInt16BE(ETHERNET + 2);

/** An IPv4 header that carries so many bytes of a protocol. */
function ipv4(protocol: number, carried: number): Buffer {
  const header = Buffer.alloc(IPV4);
  header[0] = 0x45;
  header.writeUInt16BE(IPV4 + carried, 2);
  header[8] = 64;
  header[9] = protocol;
  header.set([192, 0, 2, 1], 12);
  header.set([192, 0, 2, 2], 16);
  return header;
}

function outer(frame: Frame, protocol: number, more: Buffer): Frame {
  return before(frame, 0x0800, Buffer.concat([ipv4(protocol, more.length + packetLength(frame)), more]));
}

/** Of the captures' server. */
const SERVER_PORT = 47_321;

const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');

/** The same segment over IPv6, from addresses that end alike. */
function ipv6(frame: Frame): Frame {
  const header = Buffer.alloc(IPV6);
  header[0] = 0x60;
  header.writeUInt16BE(packetLength(frame) - IPV4, 4);
  header[6] = 6;
  header[7] = 64;
  for (const [at, from] of [
    [8, 12],
    [24, 16],
  ] as const) {
    header.set([0x20, 0x01, 0x0d, 0xb8], at);
    header.set(frame.bytes.subarray(ETHERNET + from, ETHERNET + from + 4), at + 12);
  }
  return before(frame, 0x86dd, header, ETHERNET + IPV4);
}

function sixInFour(frame: Frame): Frame {
  const six = ipv6(frame);
  return before(six, 0x0800, ipv4(41, IPV6 + packetLength(frame) - IPV4));
}

/** In UDP, to the port of a tunnel, whose header and what it carries come then. */
function inUdp(frame: Frame, port: number, tunnel: Buffer, link = ETHERNET): Frame {
  const carried = 8 + tunnel.length + link + packetLength(frame);
  const udp = Buffer.alloc(8);
  udp.writeUInt16BE(49152, 0);
  udp.writeUInt16BE(port, 2);
  udp.writeUInt16BE(carried, 4);
  return before(frame, 0x0800, Buffer.concat([ipv4(17, carried), udp, tunnel, frame.bytes.subarray(0, link)]));
}

/** The whole frame as a virtual network's (RFC 7348). */
const vxlan = (frame: Frame): Frame => inUdp(frame, 4789, hex('0800000000002a00'));

/** Alike (RFC 8926), with an option. */
const geneve = (frame: Frame): Frame => inUdp(frame, 6081, hex('0200655800002a00ffff000100000007'));

/** The packet as a mobile user's, without its link layer (3GPP TS 29.281). */
function gtp(frame: Frame): Frame {
  const header = hex('30ff000000000001');
  header.writeUInt16BE(packetLength(frame), 2);
  return inUdp(frame, 2152, header, 0);
}

/** What is said of a packet that did not arrive: an ICMP error that quotes the packet as far as its payload. */
export function unreachable(frame: Frame): Frame {
  const quoted = frame.bytes.subarray(ETHERNET, ETHERNET + IPV4 + 20);
  const more = Buffer.concat([ipv4(1, 8 + quoted.length), hex('0301000000000000'), quoted]);
  const bytes = Buffer.concat([frame.bytes.subarray(0, ETHERNET), more]);
  return { ...frame, bytes, length: bytes.length };
}

/** Adds an option to the TCP header, of a length that four divides. */
function withOption(frame: Frame, option: Buffer): Frame {
  const bytes = Buffer.from(frame.bytes);
  const words = bytes[ETHERNET + IPV4 + 12]! >> 4;
  bytes.writeUInt16BE(packetLength(frame) + option.length, ETHERNET + 2);
  bytes[ETHERNET + IPV4 + 12] = ((words + option.length / 4) << 4) | (bytes[ETHERNET + IPV4 + 12]! & 15);
  const end = ETHERNET + IPV4 + words * 4;
  return {
    ...frame,
    bytes: Buffer.concat([bytes.subarray(0, end), option, bytes.subarray(end)]),
    length: frame.length + option.length,
  };
}

/** Adds to every sequence number of the server, and to every acknowledgement of them. */
function shifted(frame: Frame, by: number): Frame {
  const bytes = Buffer.from(frame.bytes);
  const tcp = ETHERNET + IPV4;
  const shift = (at: number): void => void bytes.writeUInt32BE((bytes.readUInt32BE(at) + by) >>> 0, at);
  const fromServer = bytes.readUInt16BE(tcp) === SERVER_PORT;
  if (fromServer) shift(tcp + 4);
  else if (bytes[tcp + 13]! & 16) shift(tcp + 8);
  const end = tcp + (bytes[tcp + 12]! >> 4) * 4;
  for (let at = tcp + 20; !fromServer && at < end && bytes[at] !== 0; at += bytes[at] === 1 ? 1 : bytes[at + 1]!) {
    if (bytes[at] === 5) for (let edge = at + 2; edge < at + bytes[at + 1]!; edge += 4) shift(edge);
  }
  return { ...frame, bytes };
}

/** Has the server's sequence numbers pass 2³² so many bytes after its SYN. */
export function wrapAfter(frames: readonly Frame[], count: number): Frame[] {
  const syn = frames.find(({ bytes }) => bytes.readUInt16BE(ETHERNET + IPV4) === SERVER_PORT)!;
  const by = 2 ** 32 - count - syn.bytes.readUInt32BE(ETHERNET + IPV4 + 4);
  return frames.map(frame => shifted(frame, by));
}

/** What a frame may come in. */
export const CARRIERS: Readonly<Record<string, (frame: Frame) => Frame>> = {
  'a VLAN (802.1Q)': frame => before(frame, 0x8100, hex('00640800')),
  'two VLANs (802.1ad)': frame => before(frame, 0x88a8, hex('0064810000c80800')),
  MPLS: frame => before(frame, 0x8847, hex('00010140')),
  PPPoE: frame => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(packetLength(frame) + 2);
    return before(frame, 0x8864, Buffer.concat([hex('11000001'), length, hex('0021')]));
  },
  'IPv4 in IPv4': frame => outer(frame, 4, Buffer.alloc(0)),
  GRE: frame => outer(frame, 47, hex('00000800')),
  IPv6: ipv6,
  'IPv6 in IPv4 (6in4)': sixInFour,
  VXLAN: vxlan,
  GENEVE: geneve,
  'GTP-U': gtp,
  'VXLAN in GTP-U': frame => gtp(vxlan(frame)),
  'IPv6 in VXLAN': frame => vxlan(ipv6(frame)),
  'segments of MPTCP (a DSS option in each)': frame => withOption(frame, hex('1e08200100000001')),
};
