#include "session.h"

#include <cmath>

#include "seconds.h"

namespace wishlab {

// The order of calls is that of tshark's two passes (process_packet_first_pass, process_packet_second_pass).
Session::Session(const std::string& path) : capture_(path, true), kept_(new_frame_data_sequence()) {
  capture_.provider().frames = kept_;
  first_ = epan_dissect_new(capture_.session(), FALSE, FALSE);
  whole_ = epan_dissect_new(capture_.session(), TRUE, TRUE);
  protocols_ = epan_dissect_new(capture_.session(), TRUE, FALSE);
  wtap_rec_init(&record_);
  ws_buffer_init(&buffer_, 1514);
}

Session::~Session() {
  epan_dissect_free(first_);
  epan_dissect_free(whole_);
  epan_dissect_free(protocols_);
  wtap_rec_cleanup(&record_);
  ws_buffer_free(&buffer_);
  free_frame_data_sequence(kept_);
}

bool Session::Load(uint32_t frames) {
  int code = 0;
  gchar* detail = nullptr;
  int64_t offset = 0;
  for (uint32_t i = 0; i < frames; i++) {
    if (!wtap_read(capture_.file(), &record_, &buffer_, &code, &detail, &offset)) {
      if (code != 0) throw CaptureError(code, detail);
      return false;
    }
    FirstPass(offset);
  }
  return true;
}

void Session::FirstPass(int64_t offset) {
  packet_provider_data& known = capture_.provider();
  frame_data frame;
  frame_data_init(&frame, count_ + 1, &record_, offset, cumulative_bytes_);
  if (frame.has_ts && nstime_is_unset(&first_time_)) first_time_ = frame.abs_ts;
  prime_epan_dissect_with_postdissector_wanted_hfids(first_);
  frame_data_set_before_dissect(&frame, &elapsed_, &known.reference, known.previous_displayed);
  if (known.reference == &frame) {
    reference_ = frame;
    known.reference = &reference_;
  }
  epan_dissect_run(first_, wtap_file_type_subtype(capture_.file()), &record_, FrameBytes(frame, &buffer_),
                   &frame, nullptr);
  frame_data_set_after_dissect(&frame, &cumulative_bytes_);
  known.previous_displayed = known.previous_captured = frame_data_sequence_add(kept_, &frame);
  count_++;
  epan_dissect_reset(first_);
  wtap_rec_reset(&record_);
}

void Session::Dissect(uint32_t number, Tree tree, const std::function<void(epan_dissect_t*)>& use) {
  frame_data* frame = frame_data_sequence_find(kept_, number);
  epan_dissect_t* dissection = tree == Tree::kWhole ? whole_ : protocols_;
  int code = 0;
  gchar* detail = nullptr;
  if (!wtap_seek_read(capture_.file(), frame->file_off, &record_, &buffer_, &code, &detail)) {
    throw CaptureError(code, detail);
  }
  epan_dissect_run_with_taps(dissection, wtap_file_type_subtype(capture_.file()), &record_,
                             FrameBytes(*frame, &buffer_), frame, nullptr);
  use(dissection);
  epan_dissect_reset(dissection);
  wtap_rec_reset(&record_);
}

void Session::DissectAll(Tree tree) {
  for (uint32_t number = 1; number <= count_; number++) Dissect(number, tree, [](epan_dissect_t*) {});
}

void Session::DissectAll(Tree tree, const DisplayFilter& filter,
                         const std::function<void(epan_dissect_t*)>& use) {
  for (uint32_t number = 1; number <= count_; number++) {
    filter.Prime(tree == Tree::kWhole ? whole_ : protocols_);
    Dissect(number, tree, [&](epan_dissect_t* dissection) {
      if (filter.Passes(dissection)) use(dissection);
    });
  }
}

double Session::TimeOf(const nstime_t& time) const {
  if (nstime_is_unset(&first_time_)) return std::nan("");
  return Seconds(time.secs - first_time_.secs, time.nsecs - first_time_.nsecs);
}

}  // namespace wishlab
