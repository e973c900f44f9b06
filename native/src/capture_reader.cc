#include "capture_reader.h"

#include <cmath>

#include "seconds.h"

namespace wishlab {
CaptureReader::CaptureReader(const ReaderOptions& options)
    : options_(options),
      filter_(options.display_filter),
      depth_(options.transport_only ? std::make_unique<TransportDepth>() : nullptr),
      capture_(options.path) {
  if (options_.column_text) build_column_format_array(&columns_, prefs.num_cols, TRUE);
  dissection_ = epan_dissect_new(capture_.session(), TRUE, options_.visible_tree);
  wtap_rec_init(&record_);
  ws_buffer_init(&buffer_, 1514);
  Prime();
  if (options_.transport_only && !BytesInFlightUntracked::Asked(dissection_)) {
    untracked_ = std::make_unique<BytesInFlightUntracked>();
  }
}

CaptureReader::~CaptureReader() {
  Release();
  epan_dissect_free(dissection_);
  wtap_rec_cleanup(&record_);
  ws_buffer_free(&buffer_);
  if (options_.column_text) col_cleanup(&columns_);
}

void CaptureReader::Release() {
  if (!frame_held_) return;
  epan_dissect_reset(dissection_);
  frame_data_destroy(&frame_);
  wtap_rec_reset(&record_);
  frame_held_ = false;
}

bool CaptureReader::Next() {
  Release();
  if (ended_ || (options_.limit != 0 && frames_passed_ >= options_.limit)) return false;
  int code = 0;
  gchar* detail = nullptr;
  int64_t offset = 0;
  packet_provider_data& known = capture_.provider();
  while (wtap_read(capture_.file(), &record_, &buffer_, &code, &detail, &offset)) {
    Dissect(offset);
    const bool passed = filter_.Passes(dissection_);
    if (passed) {
      frame_data_set_after_dissect(&frame_, &cumulative_bytes_);
      previous_displayed_ = frame_;
      known.previous_displayed = &previous_displayed_;
      frames_passed_++;
    }
    previous_captured_ = frame_;
    known.previous_captured = &previous_captured_;
    if (passed) return true;
    Release();
  }
  ended_ = true;
  if (code != 0) throw CaptureError(code, detail);
  return false;
}

void CaptureReader::Prime() {
  filter_.Prime(dissection_);
  prime_epan_dissect_with_postdissector_wanted_hfids(dissection_);
  for (const int id : options_.primed) epan_dissect_prime_with_hfid(dissection_, id);
}

void CaptureReader::Dissect(int64_t offset) {
  frames_read_++;
  frame_data_init(&frame_, static_cast<guint32>(frames_read_), &record_, offset, cumulative_bytes_);
  if (frame_.has_ts && nstime_is_unset(&first_time_)) first_time_ = frame_.abs_ts;
  Prime();
  packet_provider_data& known = capture_.provider();
  frame_data_set_before_dissect(&frame_, &elapsed_, &known.reference, known.previous_displayed);
  if (known.reference == &frame_) {
    reference_ = frame_;
    known.reference = &reference_;
  }
  epan_dissect_run_with_taps(dissection_, wtap_file_type_subtype(capture_.file()), &record_,
                             FrameBytes(frame_, &buffer_), &frame_,
                             options_.column_text ? &columns_ : nullptr);
  frame_held_ = true;
  if (observer_ != nullptr) observer_->OnFrame(*this);
}

int64_t CaptureReader::bytes_read() const { return wtap_read_so_far(capture_.file()); }

bool CaptureReader::Start(int64_t* nanoseconds) const {
  if (nstime_is_unset(&first_time_)) return false;
  const __int128 total = static_cast<__int128>(first_time_.secs) * 1000000000 + first_time_.nsecs;
  *nanoseconds = static_cast<int64_t>(total);
  return *nanoseconds == total;
}

double CaptureReader::Time() const {
  if (!frame_.has_ts) return std::nan("");
  return Seconds(frame_.abs_ts.secs - first_time_.secs, frame_.abs_ts.nsecs - first_time_.nsecs);
}

}  // namespace wishlab
