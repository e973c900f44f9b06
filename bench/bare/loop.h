// Loops over libwireshark with nothing of wishlab's around it: what its own work is measured against.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace bare {

// How far up a frame is dissected (docs/decisions/0008-depth.md).
enum class Depth { kFull, kTransport };

// The first value of each field in each frame, kept as a number or as a text. Returns how many frames there
// were.
uint64_t ReadColumns(const std::string& path, Depth depth, const std::vector<std::string>& fields);

// The whole tree of each frame: each field's name and its value in libwireshark's own words, a frame a line,
// to a file; without one each value is only looked at.
uint64_t WriteTrees(const std::string& path, const std::string& output);

}  // namespace bare
