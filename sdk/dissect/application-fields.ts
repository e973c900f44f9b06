import { TRANSPORT_PROTOCOLS, isFieldOf } from './transport-fields.js';

/** Beside TCP/IP: what carries JSON, and what is often asked for together with it. */
export const APPLICATION_PROTOCOLS: readonly string[] = [
  ...TRANSPORT_PROTOCOLS,
  ...['http', 'http2', 'http3', 'websocket', 'tls', 'quic', 'dns', 'mdns', 'llmnr', 'dhcp', 'ntp'],
];

/** What names, or may follow from, every protocol that has run. */
export const BODY_DEPENDENT: readonly string[] = [
  'frame.protocols',
  'frame.coloring_rule.name',
  'frame.coloring_rule.string',
];

/**
 * Whether every field that a name or a wildcard stands for is independent of what bodies of JSON say: test/oracle/depth.test.ts compares
 * every such field on every capture.
 */
export function isApplicationField(pattern: string): boolean {
  return isFieldOf(pattern, APPLICATION_PROTOCOLS, BODY_DEPENDENT);
}
