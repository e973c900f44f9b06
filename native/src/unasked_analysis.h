// What TCP works out for every segment and few ask for, left out where nobody does.
#pragma once

#include <utility>
#include <vector>

#include "wireshark.h"

namespace wishlab {

// While it lives, those of TCP's preferences are off whose results no field that a dissection is primed with
// depends on (packet-tcp.c).
class UnaskedAnalysis {
 public:
  explicit UnaskedAnalysis(const epan_dissect_t* primed);
  ~UnaskedAnalysis();
  UnaskedAnalysis(const UnaskedAnalysis&) = delete;
  UnaskedAnalysis& operator=(const UnaskedAnalysis&) = delete;

 private:
  std::vector<std::pair<pref_t*, gboolean>> before_;
};

}  // namespace wishlab
