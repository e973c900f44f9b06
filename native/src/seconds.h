// Seconds and nanoseconds as one floating-point number.
#pragma once

#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "wireshark.h"

namespace wishlab {

// The double next to the decimal value, so that 1.121309 s reads 1.121309 and not 1.1213090000000001: one
// rounding, where adding the parts would round twice. Beyond 2^53 ns, 104 days, its text is read, as by
// whoever reads what tshark prints.
inline double Seconds(int64_t seconds, int64_t nanoseconds) {
  constexpr int64_t kPerSecond = 1000000000;
  constexpr int64_t kExact = (int64_t{1} << 53) / kPerSecond - 2;
  if (seconds > -kExact && seconds < kExact && nanoseconds > -kPerSecond && nanoseconds < kPerSecond) {
    return static_cast<double>(seconds * kPerSecond + nanoseconds) / 1e9;
  }
  // One sign for both, the nanoseconds less than a second.
  seconds += nanoseconds / kPerSecond;
  nanoseconds %= kPerSecond;
  if (seconds > 0 && nanoseconds < 0) seconds -= 1, nanoseconds += kPerSecond;
  if (seconds < 0 && nanoseconds > 0) seconds += 1, nanoseconds -= kPerSecond;
  char text[40];
  std::snprintf(text, sizeof text, "%s%" PRId64 ".%09" PRId64, seconds < 0 || nanoseconds < 0 ? "-" : "",
                std::abs(seconds), std::abs(nanoseconds));
  return g_ascii_strtod(text, nullptr);
}

}  // namespace wishlab
