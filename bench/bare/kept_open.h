// A capture that is kept open, asked for all that it can be asked for.
#pragma once

#include <cstdint>
#include <string>

namespace bare {

// Returns how many frames it has. Throws wishlab::CaptureError.
uint64_t AskAll(const std::string& path);

}  // namespace bare
