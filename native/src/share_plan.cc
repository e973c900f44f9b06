#include "share_plan.h"

#include <algorithm>

#include "headers_look.h"

namespace wishlab {
namespace {

// How far the look goes: reading so much takes a tenth of a second where the file is in memory.
constexpr int64_t kLookBytes = int64_t{256} << 20;
// A share that has more than this of all work, in percent, is not worth the others.
constexpr uint64_t kMostPercent = 80;
// The share that also puts the results together has so much less to dissect, in percent of its part.
constexpr uint64_t kLessPercent = 6;

}  // namespace

SharePlan::SharePlan(const std::string& path, int shares, FrameCost cost, bool uneven)
    : cost_(cost), loads_(static_cast<size_t>(std::max(shares, 1))) {
  if (shares < 2) {
    against_ = "there is one process";
    return;
  }
  Look(path, uneven);
}

uint64_t SharePlan::CostOf(const wtap_rec& record) const {
  const uint64_t bytes = record.rec_type == REC_TYPE_PACKET ? record.rec_header.packet_header.caplen : 0;
  return cost_.each + cost_.byte * bytes;
}

void SharePlan::Look(const std::string& path, bool uneven) {
  HeadersLook look(path);
  Costs hosts;
  uint64_t total = 0;
  while (look.Next() && look.bytes() < kLookBytes) {
    const FrameHeaders headers = ReadHeaders(look.record(), look.data());
    if (headers.fact != HeaderFact::kNone) {
      against_ = "it has " + std::string(TextOf(headers.fact)) + " in frame " + std::to_string(look.frames());
      return;
    }
    const uint64_t cost = CostOf(look.record());
    total += cost;
    hosts[headers.key] += cost;
  }
  if (look.secrets()) {
    against_ = "it brings keys";
    return;
  }
  const uint64_t most = Pack(hosts);
  if (hosts.size() < 2) {
    against_ = "all of it is between one pair of hosts";
  } else if (!uneven && most * 100 > total * kMostPercent) {
    against_ = "one pair of hosts has most of it";
  }
}

// Gives the largest parts away first, each to whom has least; returns what the busiest has.
uint64_t SharePlan::Pack(const Costs& costs) {
  std::vector<Part> parts;
  for (const auto& [key, cost] : costs) parts.push_back({key, cost});
  std::sort(parts.begin(), parts.end(), [](const Part& one, const Part& other) {
    return one.cost != other.cost ? one.cost > other.cost : one.key.bytes < other.key.bytes;
  });
  owners_.clear();
  std::vector<uint64_t> planned(loads_.size());
  uint64_t total = 0;
  for (const Part& part : parts) total += part.cost;
  // Handicaps the first share.
  planned[0] = total * kLessPercent / 100 / planned.size();
  for (const Part& part : parts) {
    // What is not between Internet hosts is together, and with the share that is first.
    const auto least = std::min_element(planned.begin(), planned.end());
    const int owner = part.key.none() ? 0 : static_cast<int>(least - planned.begin());
    owners_.emplace(part.key, owner);
    planned[static_cast<size_t>(owner)] += part.cost;
  }
  return *std::max_element(planned.begin(), planned.end());
}

int SharePlan::Owner(const wtap_rec& record, const uint8_t* bytes, FrameHeaders* headers) {
  *headers = ReadHeaders(record, bytes);
  int owner = 0;
  if (const auto known = owners_.find(headers->key); known != owners_.end()) {
    owner = known->second;
  } else {
    if (!headers->key.none())
      owner = static_cast<int>(std::min_element(loads_.begin(), loads_.end()) - loads_.begin());
    owners_.emplace(headers->key, owner);
  }
  loads_[static_cast<size_t>(owner)] += CostOf(record);
  return owner;
}

}  // namespace wishlab
