#include "slot.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <new>
#include <utility>

namespace wishlab {
namespace {

constexpr size_t kGrain = size_t{1} << 20;

}  // namespace

Slot::Slot() : descriptor_(memfd_create("wishlab", MFD_CLOEXEC)) {
  if (descriptor_ < 0) throw std::bad_alloc();
}

Slot::Slot(Slot&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      memory_(std::exchange(other.memory_, nullptr)),
      mapped_(std::exchange(other.mapped_, 0)) {}

Slot::~Slot() {
  if (memory_ != nullptr) munmap(memory_, mapped_);
  if (descriptor_ >= 0) close(descriptor_);
}

uint8_t* Slot::Map(size_t size) {
  if (size <= mapped_) return memory_;
  const size_t room = (std::max(size, mapped_ * 2) + kGrain - 1) / kGrain * kGrain;
  // Never shorter: the other process may have made it longer.
  if (lseek(descriptor_, 0, SEEK_END) < static_cast<off_t>(room) &&
      ftruncate(descriptor_, static_cast<off_t>(room)) != 0) {
    throw std::bad_alloc();
  }
  void* const memory = memory_ == nullptr
                           ? mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor_, 0)
                           : mremap(memory_, mapped_, room, MREMAP_MAYMOVE);
  if (memory == MAP_FAILED) throw std::bad_alloc();
  memory_ = static_cast<uint8_t*>(memory);
  mapped_ = room;
  return memory_;
}

}  // namespace wishlab
