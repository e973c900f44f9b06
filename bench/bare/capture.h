// One capture from its first frame to its last, as tshark goes through it in a single pass.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "loop.h"
#include "wireshark.h"

namespace bare {

struct Asked {
  std::string path;
  Depth depth = Depth::kFull;
  bool visible = false;     // the whole tree
  std::vector<int> primed;  // else these fields of it
};

// Calls `each` with every dissected frame; returns how many there were. Throws std::runtime_error.
uint64_t ForEachFrame(const Asked& asked, const std::function<void(const epan_dissect_t&)>& each);

}  // namespace bare
