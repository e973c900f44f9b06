// The files that a protocol carried, as Wireshark's Export Objects finds them.
#pragma once

#include <string>
#include <vector>

#include "session.h"

namespace wishlab {

struct ExportedObjects {
  // Text of ObjectFacts[] (sdk/request/frame.ts).
  std::string facts;
  // The objects' bytes, one after the other.
  std::vector<uint8_t> bytes;
};

// `protocol` as tshark's --export-objects takes it. Throws std::invalid_argument for one without objects.
ExportedObjects ExportObjects(Session& session, const std::string& protocol);

}  // namespace wishlab
