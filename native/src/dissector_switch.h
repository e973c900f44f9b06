// Protocols and heuristic dissectors, switched on and off.
#pragma once

#include <string>

namespace wishlab {

// `name` is a protocol's filter name (http), as tshark's --disable-protocol takes it, or a heuristic
// dissector's short name (http_tcp), as --disable-heuristic does; where both have it, both are switched.
// Throws std::invalid_argument for a protocol that is always on, UnknownName for what is neither.
void SwitchDissector(const std::string& name, bool on);

}  // namespace wishlab
