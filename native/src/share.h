// One process's share of a capture that several dissect, window by window.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "share_plan.h"
#include "split_guard.h"

namespace wishlab {

// Where streams were first seen: Wireshark numbers them as it meets them, and each process meets only its
// own.
struct StreamBirths {
  std::vector<uint32_t> tcp;  // the frame of each
  std::vector<uint32_t> udp;
};

class Share {
 public:
  Share(const SharePlan& plan, int own) : plan_(plan), own_(own), guard_(plan.division()) {}

  // A new window, of that size.
  void Open(WindowSize size);
  // Whether the window goes on.
  bool Room() const { return against_.empty() && size_.Room(frames_, bytes_); }
  // For every frame in order: whether it is this process's.
  bool Begin(const wtap_rec& record, const uint8_t* bytes);
  // After the dissection of one that is; false where the capture cannot be dissected apart.
  bool End(uint32_t frame, const packet_info& info);

  // Why it cannot; empty where nothing spoke against it.
  const std::string& against() const { return against_; }
  // Since the window was opened.
  const StreamBirths& births() const { return births_; }

 private:
  SharePlan plan_;  // a copy: what it learns is this reading's
  int own_;
  SplitGuard guard_;
  FrameHeaders headers_;
  WindowSize size_{};
  uint32_t frames_ = 0;
  uint64_t bytes_ = 0;
  uint32_t tcp_streams_ = 0;
  uint32_t udp_streams_ = 0;
  StreamBirths births_;
  std::string against_;
};

}  // namespace wishlab
