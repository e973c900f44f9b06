#include "capture_reader.h"

#include <algorithm>
#include <cmath>

#include "seconds.h"

namespace wishlab {

CaptureReader::CaptureReader(const ReaderOptions& options)
    : options_(options), provider_functions_(ProviderFunctions()) {
  if (!options_.display_filter.empty()) {
    FilterError error;
    filter_ = CompileFilter(options_.display_filter, &error);
    // An empty expression compiles to no filter at all, which is what it means.
    if (filter_ == nullptr && !error.message.empty()) throw FilterRefused(error);
  }
  int code = 0;
  gchar* detail = nullptr;
  capture_ = wtap_open_offline(options_.path.c_str(), WTAP_TYPE_AUTO, &code, &detail, FALSE);
  if (capture_ == nullptr) {
    dfilter_free(filter_);
    throw CaptureError(code, ReadErrorText(code, detail));
  }
  provider_.capture = capture_;
  session_ = epan_new(&provider_, &provider_functions_);
  wtap_set_cb_new_ipv4(capture_, add_ipv4_name);
  wtap_set_cb_new_ipv6(capture_, reinterpret_cast<wtap_new_ipv6_callback_t>(add_ipv6_name));
  wtap_set_cb_new_secrets(capture_, secrets_wtap_callback);
  if (options_.column_text) build_column_format_array(&columns_, prefs.num_cols, TRUE);
  dissection_ = epan_dissect_new(session_, TRUE, options_.visible_tree);
  wtap_rec_init(&record_);
  ws_buffer_init(&buffer_, 1514);
}

CaptureReader::~CaptureReader() {
  Release();
  epan_dissect_free(dissection_);
  wtap_rec_cleanup(&record_);
  ws_buffer_free(&buffer_);
  if (options_.column_text) col_cleanup(&columns_);
  epan_free(session_);
  wtap_close(capture_);
  dfilter_free(filter_);
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
  while (wtap_read(capture_, &record_, &buffer_, &code, &detail, &offset)) {
    Dissect(offset);
    const bool passed = filter_ == nullptr || dfilter_apply_edt(filter_, dissection_);
    if (passed) {
      frame_data_set_after_dissect(&frame_, &cumulative_bytes_);
      previous_displayed_ = frame_;
      provider_.previous_displayed = &previous_displayed_;
      frames_passed_++;
    }
    previous_captured_ = frame_;
    provider_.previous_captured = &previous_captured_;
    if (passed) return true;
    Release();
  }
  ended_ = true;
  if (code != 0) throw CaptureError(code, ReadErrorText(code, detail));
  return false;
}

void CaptureReader::Dissect(int64_t offset) {
  frames_read_++;
  frame_data_init(&frame_, static_cast<guint32>(frames_read_), &record_, offset, cumulative_bytes_);
  if (frame_.has_ts && nstime_is_unset(&first_time_)) first_time_ = frame_.abs_ts;
  if (filter_ != nullptr) epan_dissect_prime_with_dfilter(dissection_, filter_);
  prime_epan_dissect_with_postdissector_wanted_hfids(dissection_);
  for (const int id : options_.primed) epan_dissect_prime_with_hfid(dissection_, id);
  frame_data_set_before_dissect(&frame_, &elapsed_, &provider_.reference, provider_.previous_displayed);
  if (provider_.reference == &frame_) {
    reference_ = frame_;
    provider_.reference = &reference_;
  }
  // A reported length over G_MAXINT makes the buffer throw; wiretap limits the captured one itself.
  const int reported = static_cast<int>(std::min<guint32>(frame_.pkt_len, G_MAXINT));
  tvbuff_t* data = tvb_new_real_data(ws_buffer_start_ptr(&buffer_), frame_.cap_len, reported);
  epan_dissect_run_with_taps(dissection_, wtap_file_type_subtype(capture_), &record_, data, &frame_,
                             options_.column_text ? &columns_ : nullptr);
  frame_held_ = true;
  if (observer_ != nullptr) observer_->OnFrame(*this);
}

int64_t CaptureReader::bytes_read() const { return wtap_read_so_far(capture_); }

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

std::string CaptureReader::ReadErrorText(int code, gchar* detail) const {
  std::string text = wtap_strerror(code);
  if (detail != nullptr) text += std::string(" (") + detail + ")";
  g_free(detail);
  return text;
}

}  // namespace wishlab
