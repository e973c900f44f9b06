// Which of several processes dissects which frame of a capture.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "frame_key.h"

namespace wishlab {

// How much of a capture is dissected before the shares are put together. All processes read all of it, so the
// windows of one are those of the others.
struct WindowSize {
  uint32_t frames;
  uint64_t bytes;
  uint32_t ahead;  // how many windows a process may be ahead of the slowest
  // The same of the first share, whose windows are memory of the worker's own.
  uint32_t own_ahead() const { return ahead / 4; }
  bool Room(uint32_t read_frames, uint64_t read_bytes) const {
    return read_frames < frames && read_bytes < bytes;
  }
};

// How long a frame's dissection is thought to take: so much, and so much for each byte; and what putting the
// shares together adds to that, in percent.
struct FrameCost {
  uint32_t each;
  uint32_t byte;
  uint32_t merge_percent;
};

// Made by a look at the headers of the capture's beginning, before there are several processes, so that all
// of them have the same one. What appears only later goes where least was to do until then, which each of
// them finds out by itself, since each reads the whole capture.
class SharePlan {
 public:
  // Throws CaptureError where the capture cannot be opened.
  // By pairs of hosts; by connections where one pair has most of it. `uneven`: also where one share has
  // nearly all to do.
  SharePlan(const std::string& path, int shares, FrameCost cost, WindowSize size, bool uneven);

  // Why the capture is not split; empty where it can be.
  const std::string& against() const { return against_; }
  int shares() const { return static_cast<int>(loads_.size()); }
  Division division() const { return division_; }
  // Whose the next frame is; to be asked of every frame in order. `headers` may be kept.
  int Owner(const wtap_rec& record, const uint8_t* bytes, FrameHeaders* headers);

 private:
  using Owners = std::unordered_map<FrameKey, int, FrameKeyHash>;
  // The beginning of the capture, so divided.
  struct Dealt {
    Owners owners;
    bool even;  // no share has nearly all of it
    std::string against;
  };
  void Divide(const std::string& path, bool uneven);
  Dealt Deal(const std::string& path, Division division) const;
  void Take(Dealt dealt, Division division);
  uint64_t CostOf(const wtap_rec& record) const;

  FrameCost cost_;
  WindowSize size_;
  Division division_ = Division::kHosts;
  Owners owners_;
  std::vector<uint64_t> loads_;  // of what was read so far
  std::string against_;
};

}  // namespace wishlab
