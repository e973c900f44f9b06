// Times as text. `Out` is a TextBuffer or a std::string.
#pragma once

#include "text_buffer.h"
#include "wireshark_version.h"

namespace wishlab {

// Seconds with as many decimals as needed, at least one: 1.5, 0.0, -0.000001.
template <typename Out>
void AppendSeconds(Out& out, const nstime_t& time);
// ISO 8601 UTC with nine digits: 2024-01-31T23:59:59.000000001Z. False where no calendar has the year.
template <typename Out>
bool AppendIsoTime(Out& out, const nstime_t& time);

}  // namespace wishlab
