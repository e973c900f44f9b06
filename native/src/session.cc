#include "session.h"

#include <cmath>

#include "progress_mark.h"
#include "seconds.h"

namespace wishlab {

Session::Session(const std::string& path) : capture_(path, true) {
  whole_ = epan_dissect_new(capture_.session(), TRUE, TRUE);
  protocols_ = epan_dissect_new(capture_.session(), TRUE, FALSE);
  wtap_rec_init(&record_);
  ws_buffer_init(&buffer_, 1514);
}

Session::~Session() {
  epan_dissect_free(whole_);
  epan_dissect_free(protocols_);
  wtap_rec_cleanup(&record_);
  ws_buffer_free(&buffer_);
}

void Session::Dissect(uint32_t number, Tree tree, const std::function<void(epan_dissect_t*)>& use) {
  frame_data* frame = first_.Frame(number);
  epan_dissect_t* dissection = tree == Tree::kWhole ? whole_ : protocols_;
  ProgressMark::Get().Reading();
  first_.Read(*frame, &record_, &buffer_);
  ProgressMark::Get().Dissecting(number);
  epan_dissect_run_with_taps(dissection, wtap_file_type_subtype(capture_.file()), &record_,
                             FrameBytes(*frame, &buffer_), frame, nullptr);
  use(dissection);
  epan_dissect_reset(dissection);
  wtap_rec_reset(&record_);
}

void Session::DissectAll(Tree tree) {
  for (uint32_t number = 1; number <= frames(); number++) Dissect(number, tree, [](epan_dissect_t*) {});
}

void Session::DissectAll(Tree tree, const DisplayFilter& filter,
                         const std::function<void(epan_dissect_t*)>& use) {
  for (uint32_t number = 1; number <= frames(); number++) {
    filter.Prime(tree == Tree::kWhole ? whole_ : protocols_);
    Dissect(number, tree, [&](epan_dissect_t* dissection) {
      if (filter.Passes(dissection)) use(dissection);
    });
  }
}

double Session::TimeOf(const nstime_t& time) const {
  const nstime_t& first = chain_.first_time();
  if (nstime_is_unset(&first)) return std::nan("");
  return Seconds(time.secs - first.secs, time.nsecs - first.nsecs);
}

}  // namespace wishlab
