// Where this process is in a capture, told in memory that outlives it: when it died or stands still, the
// process that started it still reads at which frame.
#pragma once

#include <atomic>
#include <cstdint>

namespace wishlab {

// In the order in which it is read from outside (sdk/dissect/progress-mark.ts), little-endian.
struct ProgressMark {
  enum Phase : uint32_t { kIdle, kReading, kFirstPass, kDissecting };

  std::atomic<uint32_t> frame;
  std::atomic<uint32_t> phase;
  // Grows with each frame, and with each part of work that has none.
  std::atomic<uint64_t> steps;

  // Processes that tell where they are: this one, and those that dissect shares of its capture.
  static constexpr int kProcesses = 64;
  // In a share's process: from now on its own.
  static void UseShare(int share);
  // Those of an earlier capture are gone.
  static void ForgetShares();

  // The one of this process; nobody sees it until it is shared.
  static ProgressMark& Get();
  // Puts it into memory of its own (memfd_create); the descriptor by which another process of this user opens
  // it under /proc. Throws std::runtime_error.
  static int Share();

  void Reading() { Set(kReading, frame.load(std::memory_order_relaxed)); }
  void Dissecting(uint32_t number, Phase pass = kDissecting) { Set(pass, number); }
  void Idle() { Set(kIdle, frame.load(std::memory_order_relaxed)); }
  // Any thread may.
  void Step() { steps.fetch_add(1, std::memory_order_relaxed); }

 private:
  // A signal ends this process in program order, so no fence is needed: what was stored is there.
  void Set(Phase now, uint32_t number) {
    frame.store(number, std::memory_order_relaxed);
    phase.store(now, std::memory_order_relaxed);
    Step();
  }
};

// Marks the process as idle at the end of a scope.
struct IdleAfter {
  ~IdleAfter() { ProgressMark::Get().Idle(); }
};

}  // namespace wishlab
