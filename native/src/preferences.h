// Wireshark's preferences, as tshark's -o takes them.
#pragma once

#include <string>

namespace wishlab {

// Sets `name:value`; throws UnknownName where there is no such preference, std::invalid_argument where it
// cannot have that value, which Wireshark itself takes for another without a word.
void SetPreference(const std::string& preference);

}  // namespace wishlab
