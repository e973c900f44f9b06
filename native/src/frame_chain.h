// What a frame knows of those before it: elapsed times, the reference, bytes so far. As tshark keeps it
// (process_packet_single_pass, process_packet_first_pass, process_packet_second_pass).
#pragma once

#include "wireshark_version.h"

namespace wishlab {

class FrameChain {
 public:
  explicit FrameChain(packet_provider_data& known) : known_(known) {}
  FrameChain(const FrameChain&) = delete;
  FrameChain& operator=(const FrameChain&) = delete;

  // Makes `frame` that of a record that was read.
  void Init(frame_data* frame, guint32 number, const wtap_rec* record, int64_t offset) {
    frame_data_init(frame, number, record, offset, cumulative_bytes_);
    if (frame->has_ts && nstime_is_unset(&first_time_)) first_time_ = frame->abs_ts;
  }
  // Before each dissection of it.
  void Before(frame_data* frame) {
    frame_data_set_before_dissect(frame, &elapsed_, &known_.reference, known_.previous_displayed);
    if (known_.reference != frame) return;
    reference_ = *frame;
    known_.reference = &reference_;
  }
  // After its dissection, where it passed the filter.
  void After(frame_data* frame) { frame_data_set_after_dissect(frame, &cumulative_bytes_); }

  // Of the capture's first frame with a time; unset before.
  const nstime_t& first_time() const { return first_time_; }

 private:
  packet_provider_data& known_;
  frame_data reference_{};
  nstime_t elapsed_ = NSTIME_INIT_ZERO;
  nstime_t first_time_ = NSTIME_INIT_UNSET;
  guint32 cumulative_bytes_ = 0;
};

}  // namespace wishlab
