// Which of several processes dissects which frame of a capture.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "frame_key.h"

namespace wishlab {

// How long a frame's dissection is thought to take: so much, and so much for each byte.
struct FrameCost {
  uint32_t each;
  uint32_t byte;
};

// Made by a look at the headers of the capture's beginning, before there are several processes, so that all
// of them have the same one. What appears only later goes where least was to do until then, which each of
// them finds out by itself, since each reads the whole capture.
class SharePlan {
 public:
  // Throws CaptureError where the capture cannot be opened.
  // `stretch`: how far one process may be ahead of the others, in cost.
  // `uneven`: also where one share has nearly all to do.
  SharePlan(const std::string& path, int shares, FrameCost cost, uint64_t stretch, bool uneven);

  // Why the capture is not split; empty where it can be.
  const std::string& against() const { return against_; }
  int shares() const { return static_cast<int>(loads_.size()); }
  // Whose the next frame is; to be asked of every frame in order. `headers` may be kept.
  int Owner(const wtap_rec& record, const uint8_t* bytes, FrameHeaders* headers);

 private:
  // What a pair of hosts has in one stretch of the capture.
  struct Piece {
    size_t stretch;
    uint64_t cost;
  };
  struct Part {
    const FrameKey* key;
    const std::vector<Piece>* pieces;
    uint64_t cost;
  };
  using Pieces = std::unordered_map<FrameKey, std::vector<Piece>, FrameKeyHash>;
  // What the beginning consists of.
  void Look(const std::string& path, bool uneven);
  uint64_t Pack(const Pieces& pieces, uint64_t total);
  uint64_t CostOf(const wtap_rec& record) const;

  FrameCost cost_;
  uint64_t stretch_;
  std::unordered_map<FrameKey, int, FrameKeyHash> owners_;
  std::vector<uint64_t> loads_;  // of what was read so far
  std::string against_;
};

}  // namespace wishlab
