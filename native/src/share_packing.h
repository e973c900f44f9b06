// Which share has which part of a capture, so that all of it takes least long.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wishlab {

// What belongs together has in one window of the capture.
struct Piece {
  size_t window;
  uint64_t cost;
};

struct Part {
  std::vector<Piece> pieces;  // by window
  bool first_only;            // belongs to the first share
};

struct Packing {
  std::vector<int> owners;  // by part
  uint64_t most;            // what the busiest share has
};

// `ahead`: how many windows a share may be ahead of the slowest, `own_ahead` the first one. `merge_percent`:
// the first share's work of putting a window together, in percent of all that dissecting it costs.
Packing PackParts(const std::vector<Part>& parts, size_t shares, size_t windows, size_t ahead,
                  size_t own_ahead, uint64_t merge_percent);

}  // namespace wishlab
