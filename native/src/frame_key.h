// Whose a frame is, told from its headers alone: what a capture is split by.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>

#include "wireshark.h"

namespace wishlab {

// What frames must have in common to be dissected by the same process.
enum class SplitBy : uint8_t { kHosts, kConnections };

// Two addresses, and of a connection its protocol and ports, in an order that is the same for both
// directions. All zeros for a frame that is not between two Internet addresses.
struct FrameKey {
  std::array<uint8_t, 40> bytes{};
  bool operator==(const FrameKey& other) const { return bytes == other.bytes; }
  bool none() const { return bytes[0] == 0; }
};

struct FrameKeyHash {
  size_t operator()(const FrameKey& key) const {
    return std::hash<std::string_view>()({reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()});
  }
};

// What stands in the way of a split, and is plain from a frame's headers.
enum class HeaderFact : uint8_t {
  kNone,
  kFragment,         // of a datagram: has no ports, so its hosts have to be kept together
  kRoutingHeader,    // the address in the header is not the one that the dissection has
  kMultipathTcp,     // connections of other hosts belong together
  kUnknownLinkLayer  // no addresses are found
};
const char* TextOf(HeaderFact fact);

struct FrameHeaders {
  FrameKey key;
  HeaderFact fact = HeaderFact::kNone;
  bool quoting = false;  // an ICMP error, whose key is that of the packet it quotes
};

// `record` is a packet's, `bytes` what was captured of it.
FrameHeaders ReadHeaders(const wtap_rec& record, const uint8_t* bytes, SplitBy by);

}  // namespace wishlab
