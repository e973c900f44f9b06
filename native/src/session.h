// A capture whose frames can be dissected again, in any order: what Wireshark itself does with an open file.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "display_filter.h"
#include "first_pass.h"

namespace wishlab {

class Session {
 public:
  // Opens the capture, which must be a regular file.
  explicit Session(const std::string& path);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // The first pass, by up to `frames` more frames; false once the capture ends. Throws CaptureError where it
  // cannot be read further; the frames before that place stay.
  bool Load(uint32_t frames) { return first_.Load(frames); }
  uint32_t frames() const { return first_.frames(); }
  int64_t bytes_read() const { return wtap_read_so_far(capture_.file()); }
  // Seconds from the capture's first frame with a time.
  double TimeOf(const nstime_t& time) const;

  // Whether a tree has every field and label, or protocols alone.
  enum class Tree { kWhole, kProtocols };
  // Dissects frame `number` (from 1) anew, as a second pass; the dissection lives as long as `use`.
  void Dissect(uint32_t number, Tree tree, const std::function<void(epan_dissect_t*)>& use);
  // Every frame in order; what listens to libwireshark's taps hears each.
  void DissectAll(Tree tree);
  // Every frame in order; `use` is called for those that pass.
  void DissectAll(Tree tree, const DisplayFilter& filter, const std::function<void(epan_dissect_t*)>& use);

 private:
  OpenCapture capture_;
  FrameChain chain_{capture_.provider()};
  FirstPass first_{capture_, chain_, nullptr};
  epan_dissect_t* whole_;
  epan_dissect_t* protocols_;
  wtap_rec record_;
  ::Buffer buffer_;
};

}  // namespace wishlab
