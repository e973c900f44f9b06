/**
 * Colours of protocol families: the hues of Wireshark's default colouring rules, in a strength that holds
 * as a stripe and, thinned, as a tint on light and dark pages alike.
 */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(TCP|TLS|SSL|SSH|MPTCP)/, '#7a74d8'],
  [/^(UDP|DNS|MDNS|LLMNR|NBNS|DHCP|BOOTP|NTP|TFTP|SSDP|SNMP|RTP|RTCP|SIP|QUIC|SYSLOG)/, '#3d97d8'],
  [/^(HTTP|WEBSOCKET|SOAP|JSON|XML)/, '#6fae2f'],
  [/^ICMP/, '#c45fd0'],
  [/^(ARP|RARP)/, '#b8912a'],
  [/^(SMB|NBSS|NETBIOS|BROWSER|CIFS)/, '#a3a51c'],
  [/^(DCERPC|DCOM|EPM|LSARPC|SAMR)/, '#a070e0'],
  [/^(OSPF|BGP|RIP|EIGRP|HSRP|VRRP|ISIS|IS-IS|PIM|IGMP|STP|LDP|BFD)/, '#d3872b'],
  [/^SCTP/, '#2aa198'],
];
const OTHER = '#8a8f98';

/**
 * The colour of a protocol as Wireshark's protocol column names it; else that of the transport below it, which the flow's
 * key tells, as in Wireshark; else grey. Never echoes its input.
 */
export function protocolColour(protocol: string, flow: string | null = null): string {
  const transport = /(?:^|\/)(tcp|udp)\/\d+\/[01]$/.exec(flow ?? '')?.[1];
  return familyOf(protocol) ?? (transport === undefined ? OTHER : (familyOf(transport) ?? OTHER));
}

function familyOf(protocol: string): string | undefined {
  const name = protocol.slice(0, 32).toUpperCase();
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1];
}
