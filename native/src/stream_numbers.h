// Streams as one process numbers them: in the order of the frames that they were first seen in.
#pragma once

#include <cstdint>
#include <vector>

#include "share.h"

namespace wishlab {

class StreamNumbers {
 public:
  explicit StreamNumbers(size_t shares) : tcp_(shares), udp_(shares) {}
  // The streams of one window, by share; windows in order.
  void Add(const std::vector<const StreamBirths*>& births);
  // The number of what a share calls `number`.
  uint32_t Tcp(size_t share, uint32_t number) const { return Of(tcp_[share], number); }
  uint32_t Udp(size_t share, uint32_t number) const { return Of(udp_[share], number); }

 private:
  using Numbers = std::vector<std::vector<uint32_t>>;  // by share, and by what it calls a stream
  static uint32_t Of(const std::vector<uint32_t>& numbers, uint32_t number) {
    return number < numbers.size() ? numbers[number] : number;
  }
  static void Merge(const std::vector<const std::vector<uint32_t>*>& births, Numbers& numbers,
                    uint32_t* next);

  Numbers tcp_, udp_;
  uint32_t next_tcp_ = 0;
  uint32_t next_udp_ = 0;
};

// Rows of one share that follow one another in the capture, too.
struct RowRun {
  size_t share;
  uint32_t begin;
  uint32_t end;
};

// The rows of all shares in the order of their frames.
std::vector<RowRun> InFrameOrder(const std::vector<const std::vector<uint32_t>*>& frames);

}  // namespace wishlab
