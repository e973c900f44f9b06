#include "capture_reader.h"

#include <cmath>

#include "memory_limit.h"
#include "progress_mark.h"
#include "seconds.h"

namespace wishlab {
CaptureReader::CaptureReader(const ReaderOptions& options)
    : options_(options),
      filter_(options.display_filter),
      depth_(options.transport_only ? std::make_unique<TransportDepth>() : nullptr),
      json_(options.json_left_out ? std::make_unique<JsonBodiesLeftOut>() : nullptr),
      capture_(options.path, options.two_pass, !options.transport_only),
      share_(options.plan != nullptr ? std::make_unique<Share>(*options.plan, options.share) : nullptr),
      ready_(!options.two_pass) {
  if (options_.column_text) build_column_format_array(&columns_, prefs.num_cols, TRUE);
  if (options_.two_pass) {
    const bool filtered = !options_.display_filter.empty();
    first_ = std::make_unique<FirstPass>(capture_, chain_, filtered ? &filter_ : nullptr,
                                         options_.left_out.first_pass);
  }
  dissection_ = epan_dissect_new(capture_.session(), TRUE, options_.visible_tree);
  wtap_rec_init(&record_);
  ws_buffer_init(&buffer_, 1514);
  Prime();
  if (options_.transport_only) unasked_ = std::make_unique<UnaskedAnalysis>(dissection_);
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
  if (!first_) frame_data_destroy(&read_);
  wtap_rec_reset(&record_);
  frame_held_ = false;
}

bool CaptureReader::Ready(uint32_t frames) {
  if (ready_) return true;
  try {
    ready_ = !first_->Load(frames);
  } catch (const CaptureError& error) {
    cut_short_ = std::make_unique<CaptureError>(error);
    ready_ = true;
  }
  if (ready_) {
    packet_provider_data& known = capture_.provider();
    known.previous_displayed = known.previous_captured = nullptr;
  }
  return ready_;
}

bool CaptureReader::Next() {
  Release();
  // Whoever dissects the last frame, all shares end with it.
  ended_ = ended_ || LimitReached();
  if (ended_) return false;
  packet_provider_data& known = capture_.provider();
  while (!LimitReached() && (!share_ || share_->Room()) && Read()) {
    if (share_ && !share_->Begin(record_, ws_buffer_start_ptr(&buffer_))) {
      PassOver();
      continue;
    }
    if (LeftOut::Has(options_.left_out.frames, static_cast<uint32_t>(frames_read_))) {
      LeaveOut();
      continue;
    }
    Dissect();
    if (share_ && !share_->End(static_cast<uint32_t>(frames_read_), dissection_->pi)) return false;
    const bool passed = filter_.Passes(dissection_);
    // Of a single pass the frame is gone with the next one.
    if (passed) {
      chain_.After(frame_);
      if (!first_) previous_displayed_ = *frame_;
      known.previous_displayed = first_ ? frame_ : &previous_displayed_;
      frames_passed_++;
    }
    if (!first_) previous_captured_ = *frame_;
    known.previous_captured = first_ ? frame_ : &previous_captured_;
    if (passed) return true;
    Release();
  }
  ended_ = LimitReached() || !share_ || share_->Room();
  return false;
}

// Of a share no frame is left out by a filter where there is a limit (Separable): the first n are the first
// n.
bool CaptureReader::LimitReached() const {
  return options_.limit != 0 && (share_ ? frames_read_ : frames_passed_) >= options_.limit;
}

void CaptureReader::PassOver() {
  chain_.Before(frame_);
  chain_.After(frame_);
  packet_provider_data& known = capture_.provider();
  previous_displayed_ = previous_captured_ = *frame_;
  known.previous_displayed = &previous_displayed_;
  known.previous_captured = &previous_captured_;
  frame_data_destroy(&read_);
  wtap_rec_reset(&record_);
}

void CaptureReader::Prime() {
  filter_.Prime(dissection_);
  prime_epan_dissect_with_postdissector_wanted_hfids(dissection_);
  for (const int id : options_.primed) epan_dissect_prime_with_hfid(dissection_, id);
}

// The next frame; false at the capture's end.
bool CaptureReader::Read() {
  ProgressMark::Get().Reading();
  CheckMemory();
  if (first_) {
    if (frames_read_ == first_->frames()) {
      if (cut_short_) throw CaptureError(*cut_short_);
      return false;
    }
    frame_ = first_->Frame(static_cast<uint32_t>(++frames_read_));
    first_->Read(*frame_, &record_, &buffer_);
    return true;
  }
  int code = 0;
  gchar* detail = nullptr;
  int64_t offset = 0;
  if (!wtap_read(capture_.file(), &record_, &buffer_, &code, &detail, &offset)) {
    ended_ = true;
    if (code != 0) throw CaptureError(code, detail);
    return false;
  }
  frame_ = &read_;
  chain_.Init(frame_, static_cast<guint32>(++frames_read_), &record_, offset);
  return true;
}

// It stays one of the capture: the next one's times count from it.
void CaptureReader::LeaveOut() {
  frames_left_out_++;
  chain_.Before(frame_);
  if (!first_) previous_captured_ = *frame_;
  capture_.provider().previous_captured = first_ ? frame_ : &previous_captured_;
  if (!first_) frame_data_destroy(&read_);
  wtap_rec_reset(&record_);
}

void CaptureReader::Dissect() {
  ProgressMark::Get().Dissecting(frame_->num);
  Prime();
  chain_.Before(frame_);
  epan_dissect_run_with_taps(dissection_, wtap_file_type_subtype(capture_.file()), &record_,
                             FrameBytes(*frame_, &buffer_), frame_,
                             options_.column_text ? &columns_ : nullptr);
  frame_held_ = true;
  if (observer_ != nullptr) observer_->OnFrame(*this);
}

int64_t CaptureReader::bytes_read() const {
  const int64_t read = wtap_read_so_far(capture_.file());
  if (!first_ || first_->frames() == 0) return read;
  return static_cast<int64_t>(static_cast<double>(read) / 2 *
                              (1 + static_cast<double>(frames_read_) / first_->frames()));
}

bool CaptureReader::Start(int64_t* nanoseconds) const {
  const nstime_t& first = chain_.first_time();
  if (nstime_is_unset(&first)) return false;
  const __int128 total = static_cast<__int128>(first.secs) * 1000000000 + first.nsecs;
  *nanoseconds = static_cast<int64_t>(total);
  return *nanoseconds == total;
}

double CaptureReader::Time() const {
  if (!frame_->has_ts) return std::nan("");
  const nstime_t& first = chain_.first_time();
  return Seconds(frame_->abs_ts.secs - first.secs, frame_->abs_ts.nsecs - first.nsecs);
}

}  // namespace wishlab
