// Tells when a capture that is split over processes has something that only one process can dissect rightly.
#pragma once

#include <string>
#include <vector>

#include "frame_key.h"

namespace wishlab {

// What Wireshark knows of earlier frames must be theirs whose hosts, or connection, the frame has. The
// guard looks after each frame whether only protocols ran of which that is known, whether the frame was
// dissected as whose it was taken for, and whether a conversation was announced that others may join.
class SplitGuard {
 public:
  // In a process that has an epan session, of a capture that is divided so.
  explicit SplitGuard(Division division);

  // After the frame's dissection: why the capture cannot be dissected apart; empty where nothing speaks
  // against it.
  std::string Against(const FrameHeaders& headers, const packet_info& frame);

 private:
  bool Announced() const;

  Division division_;
  std::vector<bool> safe_;     // by a protocol's id
  std::vector<bool> content_;  // the same: what HTTP carries, where connections are told apart
  std::vector<wmem_map_t*> announced_;
  guint tables_ = 0;
  bool known_ = false;
  int ip_, ipv6_, http_;
};

}  // namespace wishlab
