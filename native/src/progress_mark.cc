#include "progress_mark.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <new>
#include <stdexcept>
#include <string>

namespace wishlab {
namespace {

ProgressMark own{};
ProgressMark* current = &own;
ProgressMark* shared = nullptr;

}  // namespace

ProgressMark& ProgressMark::Get() { return *current; }

void ProgressMark::UseShare(int share) {
  current = shared != nullptr && share < kProcesses ? shared + share : &own;
}

void ProgressMark::ForgetShares() {
  for (int i = 1; shared != nullptr && i < kProcesses; i++) shared[i].phase.store(kIdle);
}

int ProgressMark::Share() {
  constexpr size_t kSize = sizeof(ProgressMark) * kProcesses;
  const int descriptor = memfd_create("wishlab-progress", MFD_CLOEXEC);
  void* memory = MAP_FAILED;
  if (descriptor >= 0 && ftruncate(descriptor, kSize) == 0)
    memory = mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  if (memory == MAP_FAILED) {
    throw std::runtime_error(std::string("no memory to tell the progress in: ") + std::strerror(errno));
  }
  shared = static_cast<ProgressMark*>(memory);
  for (int i = 0; i < kProcesses; i++) new (shared + i) ProgressMark{};
  current = shared;
  return descriptor;
}

}  // namespace wishlab
