// Whose a frame is, told from its headers alone: what a capture is split by.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>

#include "wireshark.h"

namespace wishlab {

// Two addresses in an order that is the same for both directions. All zeros for a frame that is not between
// two Internet addresses.
struct FrameKey {
  std::array<uint8_t, 33> bytes{};  // the version, then each address in 16
  bool operator==(const FrameKey& other) const { return bytes == other.bytes; }
  bool none() const { return bytes[0] == 0; }
  const uint8_t* one() const { return &bytes[1]; }
  const uint8_t* other() const { return &bytes[17]; }
};

struct FrameKeyHash {
  size_t operator()(const FrameKey& key) const {
    return std::hash<std::string_view>()({reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()});
  }
};

// What stands in the way of a split, and is plain from a frame's headers.
enum class HeaderFact : uint8_t {
  kNone,
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
FrameHeaders ReadHeaders(const wtap_rec& record, const uint8_t* bytes);

}  // namespace wishlab
