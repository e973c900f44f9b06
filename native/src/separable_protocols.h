// Names of the protocols whose dissection of a frame knows of earlier frames only what went between the same
// hosts, and the same ports where it has ports (but for HTTP's CONNECT): their conversations are the frame's
// own, and what they keep for the whole capture is nothing
// (docs/decisions/0011-split.md).
#pragma once

#include <string_view>
#include <unordered_set>

namespace wishlab {

const std::unordered_set<std::string_view>& SeparableProtocols();

// Those of them that are the body of an HTTP message, not what a proxy lets through.
const std::unordered_set<std::string_view>& HttpContent();

}  // namespace wishlab
