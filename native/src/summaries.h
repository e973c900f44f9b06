// What Wireshark says of a capture as a whole: its expert notes, and which protocols carry which.
#pragma once

#include <string>

#include "session.h"

namespace wishlab {

// Of the frames that pass a display filter, empty for all; FilterRefused where libwireshark refuses it.

// Text of ExpertNote[] (sdk/request/frame.ts), in frame order: what dissectors remarked (epan/expert.h).
std::string ExpertNotesJson(Session& session, const std::string& filter);

// Text of ProtocolFacts[] (sdk/request/frame.ts): for each chain of protocols its frames and bytes, counted
// as tshark's `-z io,phs` does.
std::string ProtocolHierarchyJson(Session& session, const std::string& filter);

}  // namespace wishlab
