// Seconds and nanoseconds as one floating-point number.
#pragma once

#include <cstdint>

namespace wishlab {

// The double next to the decimal value, so that 1.121309 s reads 1.121309 and not 1.1213090000000001: one
// rounding, where adding the parts would round twice. Exact in that sense up to 2^53 ns, 104 days; long
// double carries it further.
inline double Seconds(int64_t seconds, int64_t nanoseconds) {
  constexpr int64_t kPerSecond = 1000000000;
  constexpr int64_t kExact = (int64_t{1} << 53) / kPerSecond - 2;
  if (seconds > -kExact && seconds < kExact && nanoseconds > -kPerSecond && nanoseconds < kPerSecond) {
    return static_cast<double>(seconds * kPerSecond + nanoseconds) / 1e9;
  }
  return static_cast<double>(static_cast<long double>(seconds) +
                             static_cast<long double>(nanoseconds) / 1e9L);
}

}  // namespace wishlab
