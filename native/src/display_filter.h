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
  // Whether it looks at that header field.
  bool LooksAt(int id) const {
    if (compiled_ == nullptr) return false;
    // The mark is the field's, not the dissection's, and may be of columns that were read before.
    header_field_info* const field = proto_registrar_get_nth(id);
    const hf_ref_type before = field->ref_type;
    field->ref_type = HF_REF_TYPE_NONE;
    epan_dissect_t* const unused = epan_dissect_new(nullptr, TRUE, FALSE);
    Prime(unused);
    const bool looks = field->ref_type != HF_REF_TYPE_NONE;
    epan_dissect_free(unused);
    field->ref_type = before;
    return looks;
  }

 private:
  dfilter_t* compiled_ = nullptr;
};

}  // namespace wishlab
