// One frame's whole tree as JSON: labels, values, and where their bytes are.
#pragma once

#include <string>

#include "field_registry.h"

namespace wishlab {

// Text of FrameFacts (sdk/request/frame.ts).
std::string FrameTreeJson(epan_dissect_t* dissection, FieldRegistry& fields, double time);

}  // namespace wishlab
