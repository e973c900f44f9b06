// Names of the protocols above TCP and UDP that, in Wireshark's own source, lead neither to a conversation
// that they announce nor to frames that they carry: the columns of TCP/IP are the same without them
// (docs/decisions/0008-depth.md).
#pragma once

#include <string_view>
#include <unordered_set>

namespace wishlab {

const std::unordered_set<std::string_view>& LeafProtocols();

}  // namespace wishlab
