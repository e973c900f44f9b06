#include "memory_limit.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>

namespace wishlab {
namespace {

constexpr uint32_t kEvery = 256;
// What a batch and Node itself may still take.
constexpr uint64_t kReserve = 48ULL << 20;

uint64_t ceiling = 0;
uint32_t looks = 0;

// Private writable memory, as RLIMIT_DATA counts it; 0 where the kernel does not tell.
uint64_t Held() {
  // Anew each time: what is open stays that of the process that a copy was made of.
  const int statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (statm < 0) return 0;
  char text[128] = {};
  const ssize_t size = read(statm, text, sizeof text - 1);
  close(statm);
  if (size <= 0) return 0;
  unsigned long data = 0;
  if (std::sscanf(text, "%*u %*u %*u %*u %*u %lu", &data) != 1) return 0;
  return static_cast<uint64_t>(data) * static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace

MemoryError::MemoryError(uint64_t held)
    : std::runtime_error("the state of the dissection has grown to " + std::to_string(held >> 20) + " MB"),
      held(held) {}

void LimitMemory(uint64_t bytes) {
  rlimit limit{};
  if (getrlimit(RLIMIT_DATA, &limit) != 0)
    throw std::system_error(errno, std::generic_category(), "getrlimit");
  limit.rlim_cur = bytes < limit.rlim_max ? bytes : limit.rlim_max;
  if (setrlimit(RLIMIT_DATA, &limit) != 0)
    throw std::system_error(errno, std::generic_category(), "setrlimit");
  ceiling = limit.rlim_cur;
  looks = 0;
}

void CheckMemory() {
  if (ceiling == 0 || looks++ % kEvery != 0) return;
  const uint64_t held = Held();
  if (held + kReserve > ceiling) throw MemoryError(held);
}

}  // namespace wishlab
