// What both sides of a stream said, as Wireshark's Follow Stream puts it together.
#pragma once

#include <string>
#include <vector>

#include "session.h"

namespace wishlab {

struct FollowedStream {
  // Text of StreamFacts (sdk/request/frame.ts).
  std::string facts;
  // The chunks' bytes, one after the other.
  std::vector<uint8_t> bytes;
};

// `protocol` is a follower's name ("TCP", "UDP", "TLS", "HTTP", "HTTP2", "QUIC"); `substream` -1 for none.
// Throws std::invalid_argument for a protocol that cannot be followed.
FollowedStream Follow(Session& session, const std::string& protocol, uint32_t stream, int64_t substream);

}  // namespace wishlab
