#include "share_process.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <system_error>

namespace wishlab {
namespace {

// Reads or writes all of it; false where the other side is gone.
bool Whole(ssize_t (*move)(int, void*, size_t), int channel, void* data, size_t size) {
  for (size_t done = 0; done < size;) {
    const ssize_t moved = move(channel, static_cast<char*>(data) + done, size - done);
    if (moved > 0) {
      done += static_cast<size_t>(moved);
    } else if (moved == 0 || errno != EINTR) {
      return false;
    }
  }
  return true;
}

bool Arrived(int channel) {
  pollfd arrival{channel, POLLIN, 0};
  return poll(&arrival, 1, 0) > 0;
}

ssize_t Receive(int channel, void* data, size_t size) { return recv(channel, data, size, 0); }
ssize_t Send(int channel, void* data, size_t size) { return send(channel, data, size, MSG_NOSIGNAL); }

// Lets go of what the process that was copied has open, but for the standard streams.
void CloseAllBut(std::vector<int> kept) {
  std::sort(kept.begin(), kept.end());
  unsigned first = STDERR_FILENO + 1;
  for (const int descriptor : kept) {
    if (static_cast<unsigned>(descriptor) > first)
      syscall(SYS_close_range, first, static_cast<unsigned>(descriptor) - 1, 0);
    first = static_cast<unsigned>(descriptor) + 1;
  }
  syscall(SYS_close_range, first, ~0U, 0);
}

}  // namespace

ShareProcess::ShareProcess(uint32_t ahead, size_t room, const std::function<Work()>& begin)
    : slots_(ahead), room_(room), sizes_(ahead) {
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel_) != 0)
    throw std::system_error(errno, std::generic_category(), "socketpair");
  const pid_t parent = getpid();
  child_ = fork();
  if (child_ == 0) Run(begin, parent);
  const int code = errno;
  close(channel_[1]);
  if (child_ > 0) return;
  close(channel_[0]);
  throw std::system_error(code, std::generic_category(), "fork");
}

ShareProcess::~ShareProcess() {
  kill(child_, SIGKILL);
  while (waitpid(child_, nullptr, 0) < 0 && errno == EINTR) continue;
  close(channel_[0]);
}

// Only the core runs here, never JavaScript: of the threads of the process that was copied there is one.
void ShareProcess::Run(const std::function<Work()>& begin, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(0);
  for (const int each : {SIGTERM, SIGHUP, SIGUSR1, SIGUSR2}) signal(each, SIG_DFL);
  signal(SIGINT, SIG_IGN);
  std::vector<int> kept{channel_[1]};
  for (const Slot& slot : slots_) kept.push_back(slot.descriptor());
  CloseAllBut(std::move(kept));
  try {
    const Work work = begin();
    for (uint32_t slot = static_cast<uint32_t>(slots_.size()); slot > 0; slot--) free_.push_back(slot - 1);
    Note note{0, 0};
    for (bool more = true; more && Free(&note.slot);) {
      SlotWriter window(slots_[note.slot]);
      more = work(window);
      note.size = window.size();
      sizes_[note.slot] = note.size;
      held_ += note.size;
      if (!Whole(Send, channel_[1], &note, sizeof note)) break;
    }
  } catch (...) {
    // The other side sees the end, and goes on alone.
  }
  _exit(0);
}

bool ShareProcess::Free(uint32_t* slot) {
  while (Arrived(channel_[1]) || free_.empty() || (held_ > room_ && free_.size() < slots_.size())) {
    uint32_t freed = 0;
    if (!Whole(Receive, channel_[1], &freed, sizeof freed)) return false;
    free_.push_back(freed);
    held_ -= sizes_[freed];
  }
  *slot = free_.back();
  free_.pop_back();
  return true;
}

bool ShareProcess::Ready() { return Arrived(channel_[0]); }

SlotReader ShareProcess::Take() {
  Note note{};
  if (!Whole(Receive, channel_[0], &note, sizeof note)) throw ShareProcessEnded();
  taken_ = note.slot;
  return SlotReader(slots_[taken_], note.size);
}

void ShareProcess::Release() { Whole(Send, channel_[0], &taken_, sizeof taken_); }

}  // namespace wishlab
