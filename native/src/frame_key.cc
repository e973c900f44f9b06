#include "frame_key.h"

#include <algorithm>

namespace wishlab {
namespace {

constexpr uint16_t kIpv4 = 0x0800;
constexpr uint16_t kIpv6 = 0x86dd;
constexpr uint8_t kIcmp = 1, kTcp = 6, kUdp = 17, kIcmpv6 = 58;

// What was captured of a header and what follows it.
struct Span {
  const uint8_t* data;
  size_t size;
  bool Has(size_t count) const { return size >= count; }
  Span From(size_t offset) const { return {data + offset, size - offset}; }
  uint16_t U16(size_t offset) const { return static_cast<uint16_t>(data[offset] << 8 | data[offset + 1]); }
};

// An address, and the two bytes of its port or null.
struct Side {
  const uint8_t* address;
  const uint8_t* port;
};

int Compare(const Side& one, const Side& other, size_t address_size) {
  const int order = std::memcmp(one.address, other.address, address_size);
  return order != 0 || one.port == nullptr ? order : std::memcmp(one.port, other.port, 2);
}

// `protocol` is that of the ports.
FrameKey KeyOf(size_t address_size, Side one, Side other, uint8_t protocol) {
  if (Compare(one, other, address_size) > 0) std::swap(one, other);
  FrameKey key;
  key.bytes[0] = address_size == 4 ? 4 : 6;
  std::memcpy(&key.bytes[1], one.address, address_size);
  std::memcpy(&key.bytes[17], other.address, address_size);
  if (one.port != nullptr) {
    key.bytes[33] = protocol;
    std::memcpy(&key.bytes[34], one.port, 2);
    std::memcpy(&key.bytes[36], other.port, 2);
  }
  return key;
}

// Whether a TCP header has an option of Multipath TCP.
bool HasMultipath(Span tcp) {
  constexpr uint8_t kEnd = 0, kPadding = 1, kMultipath = 30;
  const size_t end = std::min<size_t>(tcp.size, (tcp.data[12] >> 4) * 4U);
  for (size_t at = 20; at + 1 < end;) {
    const uint8_t kind = tcp.data[at];
    if (kind == kEnd) return false;
    if (kind == kMultipath) return true;
    at += kind == kPadding ? 1 : std::max<size_t>(tcp.data[at + 1], 2);
  }
  return false;
}

class HeaderReader {
 public:
  HeaderReader(FrameHeaders& found, Division division) : found_(found), division_(division) {}

  void Ip(Span at) {
    if (!at.Has(1)) return;
    if (at.data[0] >> 4 == 4) Ipv4(at);
    if (at.data[0] >> 4 == 6) Ipv6(at);
  }

 private:
  void Ipv4(Span ip) {
    const size_t header = ip.Has(20) ? (ip.data[0] & 0xf) * 4U : 0;
    if (header < 20 || !ip.Has(header)) return;
    const bool fragment = (ip.U16(6) & 0x3fff) != 0;
    Transport(4, ip.data + 12, ip.data + 16, ip.data[9], fragment, ip.From(header));
  }

  void Ipv6(Span ip) {
    constexpr uint8_t kHopByHop = 0, kRouting = 43, kFragment = 44, kDestination = 60;
    if (!ip.Has(40)) return;
    uint8_t next = ip.data[6];
    bool fragment = false;
    Span rest = ip.From(40);
    while (next == kHopByHop || next == kRouting || next == kFragment || next == kDestination) {
      if (!rest.Has(8)) break;
      if (next == kRouting) Say(HeaderFact::kRoutingHeader);
      fragment = fragment || next == kFragment;
      const size_t size = next == kFragment ? 8 : (rest.data[1] + 1) * 8U;
      if (!rest.Has(size)) break;
      next = rest.data[0];
      rest = rest.From(size);
    }
    Transport(16, ip.data + 8, ip.data + 24, next, fragment, rest);
  }

  void Transport(size_t address_size, const uint8_t* source, const uint8_t* destination, uint8_t protocol,
                 bool fragment, Span rest) {
    const bool by_ports = division_ == Division::kConnections && (protocol == kTcp || protocol == kUdp);
    const bool ports = by_ports && !fragment && rest.Has(4);
    found_.key = KeyOf(address_size, {source, ports ? rest.data : nullptr},
                       {destination, ports ? rest.data + 2 : nullptr}, protocol);
    if (by_ports && fragment) Say(HeaderFact::kFragment);
    if (protocol == kTcp && !fragment && rest.Has(20) && HasMultipath(rest)) Say(HeaderFact::kMultipathTcp);
    if (!fragment && !found_.quoting && rest.Has(8) && IsError(protocol, rest.data[0])) {
      found_.quoting = true;
      Ip(rest.From(8));
    }
  }

  // An ICMP error is about the connection of the packet that it quotes, and changes what is known of it.
  static bool IsError(uint8_t protocol, uint8_t type) {
    if (protocol == kIcmpv6) return type >= 1 && type <= 4;
    return protocol == kIcmp && (type == 3 || type == 4 || type == 5 || type == 11 || type == 12);
  }

  void Say(HeaderFact fact) {
    if (found_.fact == HeaderFact::kNone) found_.fact = fact;
  }

  FrameHeaders& found_;
  Division division_;
};

bool IsTag(uint16_t type) { return type == 0x8100 || type == 0x88a8 || type == 0x9100; }

void ReadTyped(HeaderReader& reader, Span at, size_t type_at, size_t header) {
  if (!at.Has(header)) return;
  uint16_t type = at.U16(type_at);
  at = at.From(header);
  while (IsTag(type) && at.Has(4)) {
    type = at.U16(2);
    at = at.From(4);
  }
  if (type == kIpv4 || type == kIpv6) reader.Ip(at);
}

}  // namespace

const char* TextOf(HeaderFact fact) {
  switch (fact) {
    case HeaderFact::kRoutingHeader:
      return "a routing header";
    case HeaderFact::kMultipathTcp:
      return "Multipath TCP";
    case HeaderFact::kUnknownLinkLayer:
      return "a link layer whose addresses are not known here";
    case HeaderFact::kFragment:
      return "a fragment between hosts whose connections are told apart";
    case HeaderFact::kNone:
      break;
  }
  return "";
}

FrameHeaders ReadHeaders(const wtap_rec& record, const uint8_t* bytes, Division division) {
  FrameHeaders found;
  if (record.rec_type != REC_TYPE_PACKET) {
    found.fact = HeaderFact::kUnknownLinkLayer;
    return found;
  }
  const wtap_packet_header& packet = record.rec_header.packet_header;
  const Span frame{bytes, packet.caplen};
  HeaderReader reader(found, division);
  switch (packet.pkt_encap) {
    case WTAP_ENCAP_ETHERNET:
      ReadTyped(reader, frame, 12, 14);
      break;
    case WTAP_ENCAP_SLL:
      ReadTyped(reader, frame, 14, 16);
      break;
    case WTAP_ENCAP_SLL2:
      ReadTyped(reader, frame, 0, 20);
      break;
    case WTAP_ENCAP_RAW_IP:
    case WTAP_ENCAP_RAW_IP4:
    case WTAP_ENCAP_RAW_IP6:
      reader.Ip(frame);
      break;
    case WTAP_ENCAP_NULL:
    case WTAP_ENCAP_LOOP:
      if (frame.Has(5)) reader.Ip(frame.From(4));
      break;
    default:
      found.fact = HeaderFact::kUnknownLinkLayer;
  }
  return found;
}

}  // namespace wishlab
