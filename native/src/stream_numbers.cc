#include "stream_numbers.h"

namespace wishlab {

void StreamNumbers::Add(const std::vector<const StreamBirths*>& births) {
  std::vector<const std::vector<uint32_t>*> tcp, udp;
  for (const StreamBirths* each : births) {
    tcp.push_back(&each->tcp);
    udp.push_back(&each->udp);
  }
  Merge(tcp, tcp_, &next_tcp_);
  Merge(udp, udp_, &next_udp_);
}

void StreamNumbers::Merge(const std::vector<const std::vector<uint32_t>*>& births, Numbers& numbers,
                          uint32_t* next) {
  for (const RowRun& run : InFrameOrder(births)) {
    for (uint32_t i = run.begin; i < run.end; i++) numbers[run.share].push_back((*next)++);
  }
}

std::vector<RowRun> InFrameOrder(const std::vector<const std::vector<uint32_t>*>& frames) {
  constexpr uint32_t kNone = 0xffffffffU;
  std::vector<RowRun> runs;
  std::vector<uint32_t> at(frames.size());
  const auto next = [&](size_t share) {
    return at[share] < frames[share]->size() ? (*frames[share])[at[share]] : kNone;
  };
  for (;;) {
    size_t first = 0;
    uint32_t until = kNone;  // the least frame of the others
    for (size_t share = 1; share < frames.size(); share++) {
      if (next(share) < next(first)) first = share;
    }
    if (next(first) == kNone) return runs;
    for (size_t share = 0; share < frames.size(); share++) {
      if (share != first && next(share) < until) until = next(share);
    }
    const uint32_t begin = at[first];
    while (next(first) < until) at[first]++;
    runs.push_back({first, begin, at[first]});
  }
}

}  // namespace wishlab
