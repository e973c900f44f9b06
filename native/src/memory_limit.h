// A ceiling on this process's memory, and a look at how near it is.
#pragma once

#include <cstdint>
#include <stdexcept>

namespace wishlab {

// The dissection's state has grown up to the ceiling.
struct MemoryError : std::runtime_error {
  explicit MemoryError(uint64_t held);
  const uint64_t held;
};

// The kernel gives no more private memory than that (RLIMIT_DATA; not RLIMIT_AS, since Node reserves
// addresses that it never uses): an allocation beyond it fails, at which libwireshark aborts.
void LimitMemory(uint64_t bytes);

// Throws MemoryError when so much is used that the next frames may meet the ceiling; looks every 256th time.
void CheckMemory();

}  // namespace wishlab
