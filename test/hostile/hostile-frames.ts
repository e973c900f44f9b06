import { CLIENT, conversation, udp } from './packets.js';

const SERVER = 2;
/** The longest text of one UDP datagram. */
const DATAGRAM = 60_000;
/** The longest label of a name in DNS, and option in DHCP. */
const LABEL = 63;
const OPTION = 255;

function pieces(bytes: Buffer, size: number): Buffer[] {
  const parts: Buffer[] = [];
  for (let begin = 0; begin < bytes.length; begin += size) parts.push(bytes.subarray(begin, begin + size));
  return parts;
}

/** A line of HTTP ends at a line break, so texts have none there. */
function inOneLine(text: Buffer): Buffer {
  return Buffer.from(text.map(byte => (byte === 0x0a || byte === 0x0d || byte === 0 ? 0x5f : byte)));
}

/** An HTTP request with the text in its path, in headers and in its body. */
export function httpFrames(text: Buffer, port: number): Buffer[] {
  const line = inOneLine(text);
  const request = Buffer.concat([
    Buffer.from('POST /'),
    Buffer.from(line.map(byte => (byte === 0x20 ? 0x2b : byte))),
    Buffer.from(' HTTP/1.1\r\nHost: example.org\r\nUser-Agent: '),
    line,
    Buffer.from('\r\nX-Text: '),
    line,
    Buffer.from(`\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n`),
    text,
  ]);
  return conversation({ host: CLIENT.host, port }, { host: SERVER, port: 80 }, request);
}

/** A syslog message of the text. */
export function syslogFrame(text: Buffer): Buffer {
  const message = Buffer.concat([Buffer.from('<13>'), text.subarray(0, DATAGRAM)]);
  return udp(CLIENT, { host: SERVER, port: 514 }, message);
}

/** A DNS query for a name whose labels are the text's beginning. */
export function dnsFrame(text: Buffer): Buffer {
  const labels = pieces(text.subarray(0, 3 * LABEL), LABEL).map(label =>
    Buffer.concat([Buffer.from([label.length]), label]),
  );
  const header = Buffer.from([0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  const question = Buffer.concat([...labels, Buffer.from([0, 0, 16, 0, 1])]);
  return udp(CLIENT, { host: SERVER, port: 53 }, Buffer.concat([header, question]));
}

/** A DHCP request with the text's beginning as host name, vendor class and bootfile. */
export function dhcpFrame(text: Buffer): Buffer {
  const fixed = Buffer.alloc(236);
  fixed.set([1, 1, 6, 0, 0x11, 0x22, 0x33, 0x44], 0);
  text.copy(fixed, 44, 0, 64);
  text.copy(fixed, 108, 0, 128);
  const value = text.subarray(0, OPTION);
  const option = (code: number): Buffer => Buffer.concat([Buffer.from([code, value.length]), value]);
  const options = [
    Buffer.from([0x63, 0x82, 0x53, 0x63, 53, 1, 1]),
    option(12),
    option(60),
    option(67),
    Buffer.from([255]),
  ];
  return udp({ host: CLIENT.host, port: 68 }, { host: 255, port: 67 }, Buffer.concat([fixed, ...options]));
}
