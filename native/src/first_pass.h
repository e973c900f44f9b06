// The first of two passes: dissects every frame in order, and keeps where each is, so that a second pass can
// have them again, in any order.
#pragma once

#include <memory>

#include "display_filter.h"
#include "frame_chain.h"
#include "left_out.h"
#include "open_capture.h"

namespace wishlab {

class FirstPass {
 public:
  // `capture` is open for random access and must outlive this, as must `filter`, which the second pass will
  // apply. The frames `left_out` are kept, but not dissected.
  FirstPass(OpenCapture& capture, FrameChain& chain, const DisplayFilter* filter,
            std::vector<uint32_t> left_out = {});
  ~FirstPass();
  FirstPass(const FirstPass&) = delete;
  FirstPass& operator=(const FirstPass&) = delete;

  // Up to `frames` more; false once the capture ends. Throws CaptureError where it cannot be read further;
  // the frames before that place stay.
  bool Load(uint32_t frames);
  uint32_t frames() const { return count_; }

  // Frame `number` (from 1).
  frame_data* Frame(uint32_t number) const;
  // Reads a frame's record again. Throws CaptureError.
  void Read(const frame_data& frame, wtap_rec* record, ::Buffer* buffer) const;

 private:
  void Dissect(int64_t offset);

  OpenCapture& capture_;
  FrameChain& chain_;
  const DisplayFilter* filter_;
  const std::vector<uint32_t> left_out_;
  frame_data_sequence* kept_;
  epan_dissect_t* dissection_;
  wtap_rec record_;
  ::Buffer buffer_;
  uint32_t count_ = 0;
};

}  // namespace wishlab
