// A compiled display filter.
#pragma once

#include <stdexcept>
#include <string>

#include "wireshark_version.h"

namespace wishlab {

class FilterRefused : public std::runtime_error {
 public:
  explicit FilterRefused(const FilterError& error) : std::runtime_error(error.message), error(error) {}
  const FilterError error;
};

class DisplayFilter {
 public:
  // Empty for none. Throws FilterRefused.
  explicit DisplayFilter(const std::string& text) {
    if (text.empty()) return;
    FilterError error;
    compiled_ = CompileFilter(text, &error);
    // An empty expression compiles to no filter at all, which is what it means.
    if (compiled_ == nullptr && !error.message.empty()) throw FilterRefused(error);
  }
  ~DisplayFilter() { dfilter_free(compiled_); }
  DisplayFilter(const DisplayFilter&) = delete;
  DisplayFilter& operator=(const DisplayFilter&) = delete;

  // Has the next dissection hold what the filter looks at.
  void Prime(epan_dissect_t* dissection) const {
    if (compiled_ != nullptr) epan_dissect_prime_with_dfilter(dissection, compiled_);
  }
  bool Passes(epan_dissect_t* dissection) const {
    return compiled_ == nullptr || dfilter_apply_edt(compiled_, dissection);
  }

 private:
  dfilter_t* compiled_ = nullptr;
};

}  // namespace wishlab
