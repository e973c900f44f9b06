/**
 * Fields whose values depend on nothing above TCP and UDP: test/oracle/depth.test.ts compares every one of them on every capture, at
 * both depths.
 */

/** Protocols that are dissected alike, whatever is left out above TCP and UDP. */
export const TRANSPORT_PROTOCOLS: readonly string[] = [
  'frame',
  'eth',
  'vlan',
  'ieee8021ad',
  'arp',
  'ip',
  'ipv6',
  'icmp',
  'icmpv6',
  'tcp',
  'udp',
];

/**
 * What is named like them and yet depends on the layers above: reassembly and its pieces, PDUs, what an application told of a
 * connection's processes, and the list of all protocols.
 */
export const APPLICATION_DEPENDENT: readonly string[] = [
  'frame.protocols',
  'frame.coloring_rule.name',
  'frame.coloring_rule.string',
  'tcp.continuation_to',
  'tcp.payload',
  'tcp.pdu.last_frame',
  'tcp.pdu.size',
  'tcp.pdu.time',
  'tcp.reassembled.data',
  'tcp.reassembled.length',
  'tcp.reassembled_in',
  'tcp.segment',
  'tcp.segment.count',
  'tcp.segment.error',
  'tcp.segment.multipletails',
  'tcp.segment.overlap',
  'tcp.segment.overlap.conflict',
  'tcp.segment.toolongfragment',
  'tcp.segment_data',
  'tcp.segments',
  ...['tcp', 'udp'].flatMap(transport =>
    ['dst', 'src'].flatMap(side => ['cmd', 'pid', 'uid', 'uname'].map(fact => `${transport}.proc.${side}${fact}`)),
  ),
  'udp.payload',
  'udp.pdu.size',
];

/** Names that Wireshark's list of manufacturers gives to addresses: at this depth the list is not read (`native/src/name_lists.h`). */
export const NAMED: readonly string[] = ['addr', 'dst', 'src'].flatMap(side => [
  `eth.${side}_resolved`,
  `eth.${side}.oui_resolved`,
]);

const FULL_DEPTH_ONLY = [...APPLICATION_DEPENDENT, ...NAMED];

/** Whether every field that a name or a wildcard stands for is independent of what TCP and UDP carry. */
export function isTransportField(pattern: string): boolean {
  return isFieldOf(pattern, TRANSPORT_PROTOCOLS, FULL_DEPTH_ONLY);
}

/** Whether a name or a wildcard stands for fields of one of the protocols, and for none of the exceptions. */
export function isFieldOf(pattern: string, protocols: readonly string[], exceptions: readonly string[]): boolean {
  const [protocol = ''] = pattern.split('.', 1);
  if (protocol === pattern || !protocols.includes(protocol)) return false;
  const glob = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${glob}$`, 'i');
  return !exceptions.some(field => expression.test(field));
}
