// Text as it leaves the process: valid UTF-8, JSON escapes, hexadecimal, numbers. `Out` is a TextBuffer or a
// std::string.
#pragma once

#include <cstdint>
#include <string_view>

#include "text_buffer.h"
#include "wireshark_version.h"

namespace wishlab {

// Appends `text` as valid UTF-8: what is not becomes U+FFFD.
template <typename Out>
void AppendUtf8(Out& out, std::string_view text);
// Appends `text` as a JSON string, quotes included: valid UTF-8, control characters as \uXXXX.
template <typename Out>
void AppendJsonString(Out& out, std::string_view text);
// Lowercase hexadecimal; `separator` between bytes unless it is 0.
template <typename Out>
void AppendHex(Out& out, ByteSpan bytes, char separator);
template <typename Out>
void AppendIpv4(Out& out, uint32_t address);
template <typename Out>
void AppendIpv6(Out& out, const uint8_t* bytes);
template <typename Out>
void AppendInteger(Out& out, int64_t value);
template <typename Out>
void AppendUnsigned(Out& out, uint64_t value);
// The shortest text that reads back as `value`, always with a decimal point: 0.0, 1.0e+20.
// False, and nothing appended, for NaN and infinities.
template <typename Out>
bool AppendFractional(Out& out, double value);

}  // namespace wishlab
