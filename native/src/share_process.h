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

// That process ended without having said that it was done.
class ShareProcessEnded {};

// The side of the process that puts the shares together.
class ShareProcess {
 public:
  // How many windows may wait.
  static constexpr uint32_t kSlots = 8;

  // Writes one window; false where it was the last.
  using Work = std::function<bool(SlotWriter&)>;
  // `begin` makes the work, in the new process. Throws std::system_error.
  explicit ShareProcess(const std::function<Work()>& begin);
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

  std::vector<Slot> slots_{kSlots};
  int channel_[2];  // this side's, and the new process's
  pid_t child_ = -1;
  uint32_t taken_ = 0;
};

}  // namespace wishlab
