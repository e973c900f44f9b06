#include "first_pass.h"

#include <utility>

#include "memory_limit.h"
#include "progress_mark.h"

namespace wishlab {

FirstPass::FirstPass(OpenCapture& capture, FrameChain& chain, const DisplayFilter* filter,
                     std::vector<uint32_t> left_out)
    : capture_(capture),
      chain_(chain),
      filter_(filter),
      left_out_(std::move(left_out)),
      kept_(new_frame_data_sequence()) {
  capture_.provider().frames = kept_;
  dissection_ = epan_dissect_new(capture_.session(), filter_ != nullptr, FALSE);
  wtap_rec_init(&record_);
  ws_buffer_init(&buffer_, 1514);
}

FirstPass::~FirstPass() {
  epan_dissect_free(dissection_);
  wtap_rec_cleanup(&record_);
  ws_buffer_free(&buffer_);
  capture_.provider().frames = nullptr;
  free_frame_data_sequence(kept_);
}

bool FirstPass::Load(uint32_t frames) {
  int code = 0;
  gchar* detail = nullptr;
  int64_t offset = 0;
  for (uint32_t i = 0; i < frames; i++) {
    ProgressMark::Get().Reading();
    CheckMemory();
    if (!wtap_read(capture_.file(), &record_, &buffer_, &code, &detail, &offset)) {
      if (code != 0) throw CaptureError(code, detail);
      return false;
    }
    Dissect(offset);
  }
  return true;
}

// The order of calls is that of tshark's process_packet_first_pass.
void FirstPass::Dissect(int64_t offset) {
  frame_data frame;
  chain_.Init(&frame, count_ + 1, &record_, offset);
  const bool dissected = !LeftOut::Has(left_out_, frame.num);
  chain_.Before(&frame);
  if (dissected) {
    ProgressMark::Get().Dissecting(frame.num, ProgressMark::kFirstPass);
    if (filter_ != nullptr) filter_->Prime(dissection_);
    prime_epan_dissect_with_postdissector_wanted_hfids(dissection_);
    epan_dissect_run(dissection_, wtap_file_type_subtype(capture_.file()), &record_,
                     FrameBytes(frame, &buffer_), &frame, nullptr);
    chain_.After(&frame);
  }
  packet_provider_data& known = capture_.provider();
  known.previous_displayed = known.previous_captured = frame_data_sequence_add(kept_, &frame);
  count_++;
  if (dissected) epan_dissect_reset(dissection_);
  wtap_rec_reset(&record_);
}

frame_data* FirstPass::Frame(uint32_t number) const { return frame_data_sequence_find(kept_, number); }

void FirstPass::Read(const frame_data& frame, wtap_rec* record, ::Buffer* buffer) const {
  int code = 0;
  gchar* detail = nullptr;
  if (!wtap_seek_read(capture_.file(), frame.file_off, record, buffer, &code, &detail)) {
    throw CaptureError(code, detail);
  }
}

}  // namespace wishlab
