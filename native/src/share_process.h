// A process that dissects one share of a capture: a copy of this one (fork), which so has libwireshark as it
// stands.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "slot.h"

namespace wishlab {

// What of windows waits for those of the others, in bytes: by all processes but the first share's, and by
// that.
constexpr size_t kAheadBytes = size_t{128} << 20, kOwnAheadBytes = size_t{32} << 20;

// That process ended without having said that it was done.
class ShareProcessEnded {};

// The side of the process that puts the shares together.
class ShareProcess {
 public:
  // Writes one window; false where it was the last.
  using Work = std::function<bool(SlotWriter&)>;
  // `begin` makes the work, in the new process, which is ahead by no more than so many windows, and
  // bytes but for the last one. Throws std::system_error.
  ShareProcess(uint32_t ahead, size_t room, const std::function<Work()>& begin);
  // Ends the process.
  ~ShareProcess();
  ShareProcess(const ShareProcess&) = delete;
  ShareProcess& operator=(const ShareProcess&) = delete;

  // Whether a window is there. Throws ShareProcessEnded.
  bool Ready();
  // The next window, waited for; its memory stays until Release. Throws ShareProcessEnded.
  SlotReader Take();
  // The window that was taken has been read.
  void Release();

 private:
  struct Note {
    uint32_t slot;
    uint64_t size;
  };
  [[noreturn]] void Run(const std::function<Work()>& begin, pid_t parent);
  // A slot that nobody reads, waited for; false where the other side is gone.
  bool Free(uint32_t* slot);

  std::vector<Slot> slots_;
  std::vector<uint32_t>
      free_;  // in the new process; the one that was read last comes first, and is still near
  size_t room_;
  size_t held_ = 0;  // bytes in the others
  std::vector<size_t> sizes_;
  int channel_[2];  // this side's, and the new process's
  pid_t child_ = -1;
  uint32_t taken_ = 0;
};

}  // namespace wishlab
