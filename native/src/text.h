// Text as it leaves the process: valid UTF-8, JSON escapes, hexadecimal, times.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "wireshark_version.h"

namespace wishlab {

// Appends `text` as valid UTF-8: what is not becomes U+FFFD.
void AppendUtf8(std::string& out, std::string_view text);
// Appends `text` as a JSON string, quotes included: valid UTF-8, control characters as \uXXXX.
void AppendJsonString(std::string& out, std::string_view text);
// Lowercase hexadecimal; `separator` between bytes unless it is 0.
void AppendHex(std::string& out, ByteSpan bytes, char separator);
void AppendIpv4(std::string& out, uint32_t address);
void AppendIpv6(std::string& out, const uint8_t* bytes);
void AppendInteger(std::string& out, int64_t value);
void AppendUnsigned(std::string& out, uint64_t value);
// The shortest text that reads back as `value`, always with a decimal point: 0.0, 1.0e+20.
// False, and nothing appended, for NaN and infinities.
bool AppendFractional(std::string& out, double value);
// Seconds with as many decimals as needed, at least one: 1.5, 0.0, -0.000001.
void AppendSeconds(std::string& out, const nstime_t& time);
// ISO 8601 UTC with nine digits: 2024-01-31T23:59:59.000000001Z. False where no calendar has the year.
bool AppendIsoTime(std::string& out, const nstime_t& time);

}  // namespace wishlab
