/** One side of a packet: an IPv4 address's last byte in 10.0.0.0/24, and a port. */
export interface Side {
  readonly host: number;
  readonly port: number;
}

export const CLIENT: Side = { host: 1, port: 40000 };

function ipChecksum(header: Buffer): number {
  let sum = 0;
  for (let i = 0; i < header.length; i += 2) sum += header.readUInt16BE(i);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/** An Ethernet frame around an IPv4 packet. */
function frame(protocol: number, from: Side, to: Side, segment: Buffer): Buffer {
  const ethernet = Buffer.from([2, 0, 0, 0, 0, to.host, 2, 0, 0, 0, 0, from.host, 0x08, 0x00]);
  const ip = Buffer.alloc(20);
  ip.writeUInt8(0x45, 0);
  ip.writeUInt16BE(20 + segment.length, 2);
  ip.writeUInt8(64, 8);
  ip.writeUInt8(protocol, 9);
  ip.set([10, 0, 0, from.host, 10, 0, 0, to.host], 12);
  ip.writeUInt16BE(ipChecksum(ip), 10);
  return Buffer.concat([ethernet, ip, segment]);
}

/** A UDP datagram; its checksum is left out, as IPv4 allows. */
export function udp(from: Side, to: Side, payload: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt16BE(from.port, 0);
  header.writeUInt16BE(to.port, 2);
  header.writeUInt16BE(8 + payload.length, 4);
  return frame(17, from, to, Buffer.concat([header, payload]));
}

/** The flags of a TCP header. */
export const TCP = { syn: 0x02, ack: 0x10, pushAck: 0x18 } as const;

/** A TCP segment with these numbers. */
export function tcp(
  from: Side,
  to: Side,
  { seq, ack, flags }: { seq: number; ack: number; flags: number },
  payload: Buffer,
): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt16BE(from.port, 0);
  header.writeUInt16BE(to.port, 2);
  header.writeUInt32BE(seq, 4);
  header.writeUInt32BE(ack, 8);
  header.writeUInt8(0x50, 12);
  header.writeUInt8(flags, 13);
  header.writeUInt16BE(64000, 14);
  return frame(6, from, to, Buffer.concat([header, payload]));
}

/** The most a segment of these captures carries; with the headers it stays below what an IPv4 packet holds. */
const SEGMENT = 1400;

/** A TCP conversation in which the client sends one request: handshake, segments, and the server's ACK of each. */
export function conversation(client: Side, server: Side, request: Buffer): Buffer[] {
  const none = Buffer.alloc(0);
  const frames = [
    tcp(client, server, { seq: 1000, ack: 0, flags: TCP.syn }, none),
    tcp(server, client, { seq: 5000, ack: 1001, flags: TCP.syn | TCP.ack }, none),
    tcp(client, server, { seq: 1001, ack: 5001, flags: TCP.ack }, none),
  ];
  for (let sent = 0; sent < request.length; sent += SEGMENT) {
    const part = request.subarray(sent, sent + SEGMENT);
    frames.push(
      tcp(client, server, { seq: 1001 + sent, ack: 5001, flags: TCP.pushAck }, part),
      tcp(server, client, { seq: 5001, ack: 1001 + sent + part.length, flags: TCP.ack }, none),
    );
  }
  return frames;
}

/** A frame that names the dissector that shall read its payload (Wireshark's "exported PDU", tag 12). */
export function exportedPdu(dissector: string, payload: Buffer): Buffer {
  const name = Buffer.from(dissector);
  const padded = Buffer.alloc(Math.ceil(name.length / 4) * 4);
  name.copy(padded);
  const tag = Buffer.alloc(4);
  tag.writeUInt16BE(12, 0);
  tag.writeUInt16BE(padded.length, 2);
  return Buffer.concat([tag, padded, Buffer.alloc(4), payload]);
}
