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

SharePlan::SharePlan(const std::string& path, int shares, FrameCost cost, uint64_t stretch, bool uneven)
    : cost_(cost), stretch_(stretch), loads_(static_cast<size_t>(std::max(shares, 1))) {
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
  Pieces hosts;
  uint64_t total = 0;
  while (look.Next() && look.bytes() < kLookBytes) {
    const FrameHeaders headers = ReadHeaders(look.record(), look.data());
    if (headers.fact != HeaderFact::kNone) {
      against_ = "it has " + std::string(TextOf(headers.fact)) + " in frame " + std::to_string(look.frames());
      return;
    }
    const uint64_t cost = CostOf(look.record());
    std::vector<Piece>& pieces = hosts[headers.key];
    const size_t stretch = total / stretch_;
    if (pieces.empty() || pieces.back().stretch != stretch) pieces.push_back({stretch, 0});
    pieces.back().cost += cost;
    total += cost;
  }
  if (look.secrets()) {
    against_ = "it brings keys";
    return;
  }
  const uint64_t most = Pack(hosts, total);
  if (hosts.size() < 2) {
    against_ = "all of it is between one pair of hosts";
  } else if (!uneven && most * 100 > total * kMostPercent) {
    against_ = "one pair of hosts has most of it";
  }
}

// Gives the largest parts away first, each to whom it makes the capture take least longer, if all wait for
// the slowest in every stretch; returns what the busiest has.
uint64_t SharePlan::Pack(const Pieces& pieces, uint64_t total) {
  std::vector<Part> parts;
  for (const auto& [key, of] : pieces) {
    uint64_t cost = 0;
    for (const Piece& piece : of) cost += piece.cost;
    parts.push_back({&key, &of, cost});
  }
  std::sort(parts.begin(), parts.end(), [](const Part& one, const Part& other) {
    return one.cost != other.cost ? one.cost > other.cost : one.key->bytes < other.key->bytes;
  });
  owners_.clear();
  const size_t shares = loads_.size();
  const size_t stretches = static_cast<size_t>(total / stretch_) + 1;
  std::vector<uint64_t> planned(shares);
  std::vector<std::vector<uint64_t>> busy(shares, std::vector<uint64_t>(stretches));
  std::vector<uint64_t> longest(stretches);
  // Handicaps the first share.
  const auto handicap = [&](uint64_t of) { return of * kLessPercent / 100 / shares; };
  planned[0] = handicap(total);
  for (uint64_t& each : busy[0]) each = handicap(total / stretches);
  longest = busy[0];
  const auto longer = [&](size_t share, const Part& part) {
    uint64_t more = 0;
    for (const Piece& piece : *part.pieces) {
      const uint64_t then = busy[share][piece.stretch] + piece.cost;
      more += then - std::min(then, longest[piece.stretch]);
    }
    return more;
  };
  for (const Part& part : parts) {
    // What is not between Internet hosts is together, and with the share that is first.
    size_t owner = 0;
    std::pair<uint64_t, uint64_t> least{longer(0, part), planned[0]};
    for (size_t share = 1; share < shares && !part.key->none(); share++) {
      const std::pair<uint64_t, uint64_t> other{longer(share, part), planned[share]};
      if (other < least) {
        least = other;
        owner = share;
      }
    }
    owners_.emplace(*part.key, static_cast<int>(owner));
    planned[owner] += part.cost;
    for (const Piece& piece : *part.pieces) {
      uint64_t& then = busy[owner][piece.stretch];
      then += piece.cost;
      longest[piece.stretch] = std::max(longest[piece.stretch], then);
    }
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
