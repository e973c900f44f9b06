// TCP's count of the bytes in flight, left out where nobody asks for it.
#pragma once

#include "wireshark.h"

namespace wishlab {

// While it lives, Wireshark does not track the bytes in flight, which costs a walk over what is not yet
// acknowledged for each segment (packet-tcp.c, preference tcp.track_bytes_in_flight).
class BytesInFlightUntracked {
 public:
  BytesInFlightUntracked();
  ~BytesInFlightUntracked();
  BytesInFlightUntracked(const BytesInFlightUntracked&) = delete;
  BytesInFlightUntracked& operator=(const BytesInFlightUntracked&) = delete;

  // Whether a field that the tracking makes is referenced by what the dissection is primed with.
  static bool Asked(const epan_dissect_t* dissection);

 private:
  pref_t* const tracking_;
  const gboolean before_;
};

}  // namespace wishlab
