// Wireshark's preferences, as tshark's -o takes them.
#pragma once

#include <string>
#include <vector>

namespace wishlab {

// Sets `name:value`; throws std::invalid_argument where there is no such preference, and where it cannot have
// that value, which Wireshark itself takes for another without a word.
void SetPreference(const std::string& preference);

// Every name that SetPreference takes, obsolete ones left out.
std::vector<std::string> PreferenceNames();

}  // namespace wishlab
