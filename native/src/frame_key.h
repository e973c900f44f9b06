// Whose a frame is, told from its headers alone: what a capture is split by.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>

#include "wireshark.h"

namespace wishlab {

// By what a capture is divided.
enum class Division : uint8_t {
  kHosts,       // the two addresses
  kConnections  // and TCP's or UDP's ports
};

// Two addresses in an order that is the same for both directions, with their ports where connections are told
// apart. All zeros for a frame that is not between two Internet addresses.
struct FrameKey {
  // The version, each address in 16, TCP's or UDP's number, and the port of each address in 2.
  std::array<uint8_t, 38> bytes{};
  bool operator==(const FrameKey& other) const { return bytes == other.bytes; }
  bool none() const { return bytes[0] == 0; }
  bool has_ports() const { return bytes[33] != 0; }
  const uint8_t* one() const { return &bytes[1]; }
  const uint8_t* other() const { return &bytes[17]; }
  uint32_t port_of_one() const { return PortAt(34); }
  uint32_t port_of_other() const { return PortAt(36); }

 private:
  uint32_t PortAt(size_t at) const { return static_cast<uint32_t>(bytes[at] << 8 | bytes[at + 1]); }
};

struct FrameKeyHash {
  size_t operator()(const FrameKey& key) const {
    return std::hash<std::string_view>()({reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()});
  }
};

// What stands in the way of a split, and is plain from a frame's headers.
enum class HeaderFact : uint8_t {
  kNone,
  kRoutingHeader,     // the address in the header is not the one that the dissection has
  kMultipathTcp,      // connections of other hosts belong together
  kUnknownLinkLayer,  // no addresses are found
  kFragment           // it has no ports, where connections are told apart
};
const char* TextOf(HeaderFact fact);

struct FrameHeaders {
  FrameKey key;
  HeaderFact fact = HeaderFact::kNone;
  bool quoting = false;  // an ICMP error, whose key is that of the packet it quotes
};

// `record` is a packet's, `bytes` what was captured of it.
FrameHeaders ReadHeaders(const wtap_rec& record, const uint8_t* bytes, Division division);

}  // namespace wishlab
