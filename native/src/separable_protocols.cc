#include "separable_protocols.h"

namespace wishlab {

const std::unordered_set<std::string_view>& SeparableProtocols() {
  // Read for it in Wireshark 4.0.17, and compared on captures (npm run conformance -- --split).
  static const std::unordered_set<std::string_view> names = {
      // Below the Internet: all of it goes to one process.
      "frame",
      "eth",
      "ethertype",
      "vlan",
      "sll",
      "null",
      "raw",
      "llc",
      "arp",
      "stp",
      "lldp",
      "cdp",
      "loop",
      // The Internet.
      "ip",
      "ipv6",
      "ipv6.hopopts",
      "ipv6.dstopts",
      "ipv6.fraghdr",
      "icmp",
      "icmpv6",
      "igmp",
      "tcp",
      "udp",
      // Above it.
      "data",
      "dns",
      "mdns",
      "llmnr",
      "nbns",
      "ntp",
      "dhcp",
      "dhcpv6",
      "ssdp",
      "syslog",
      "telnet",
      "whois",
      "http",
      "smtp",
      "pop",
      "imf",
      "tls",
      "ssh",
      "mysql",
      "pgsql",
      "irc",
      "memcache",
      "resp",
      // What those carry.
      "json",
      "xml",
      "media",
      "data-text-lines",
      "urlencoded-form",
      "mime_multipart",
      "png",
      "image-gif",
      "image-jfif",
      "x509sat",
      "x509af",
      "x509ce",
      "x509if",
      "pkix1implicit",
      "pkix1explicit",
      "ocsp",
      // Wireshark's own remarks.
      "_ws.malformed",
      "_ws.short",
      "_ws.unreassembled",
  };
  return names;
}

const std::unordered_set<std::string_view>& HttpContent() {
  static const std::unordered_set<std::string_view> names = {
      "http", "json",      "xml",        "media", "data-text-lines", "urlencoded-form", "mime_multipart",
      "png",  "image-gif", "image-jfif", "ocsp",  "_ws.malformed",   "_ws.short",       "_ws.unreassembled",
  };
  return names;
}

}  // namespace wishlab
