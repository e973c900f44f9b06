// Frames that are not dissected, since a dissector ended the process at them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace wishlab {

struct LeftOut {
  std::vector<uint32_t> first_pass;  // of two
  std::vector<uint32_t> frames;      // of the only or the second pass

  static bool Has(const std::vector<uint32_t>& frames, uint32_t number) {
    return !frames.empty() && std::find(frames.begin(), frames.end(), number) != frames.end();
  }
};

}  // namespace wishlab
