#include "share_packing.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace wishlab {
namespace {

// How many of the largest parts are tried elsewhere: the others are small change.
constexpr size_t kTried = 16;
constexpr int kRounds = 32;

uint64_t CostOf(const Part& part) {
  uint64_t cost = 0;
  for (const Piece& piece : part.pieces) cost += piece.cost;
  return cost;
}

class Packer {
 public:
  Packer(const std::vector<Part>& parts, size_t shares, size_t windows, size_t ahead, size_t own_ahead,
         uint64_t merge_percent)
      : parts_(parts),
        ahead_(shares, ahead),
        owners_(parts.size()),
        busy_(shares, std::vector<uint64_t>(windows)),
        merge_(windows),
        clocks_(shares),
        merged_(windows) {
    ahead_[0] = own_ahead;
    for (const Part& part : parts)
      for (const Piece& piece : part.pieces) merge_[piece.window] += piece.cost * merge_percent / 100;
  }

  Packing Pack() {
    Deal();
    for (int round = 0; round < kRounds && Improve(); round++) continue;
    uint64_t most = 0;
    for (const std::vector<uint64_t>& share : busy_)
      most = std::max(most, std::accumulate(share.begin(), share.end(), uint64_t{0}));
    return {std::move(owners_), most};
  }

 private:
  // The largest first, each to whom has least so far.
  void Deal() {
    std::vector<uint64_t> costs;
    for (const Part& part : parts_) costs.push_back(CostOf(part));
    std::vector<size_t> order(parts_.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t one, size_t other) { return costs[one] > costs[other]; });
    std::vector<uint64_t> loads(busy_.size());
    loads[0] = std::accumulate(merge_.begin(), merge_.end(), uint64_t{0});
    for (const size_t part : order) {
      const auto least = std::min_element(loads.begin(), loads.end());
      const auto owner = parts_[part].first_only ? 0 : least - loads.begin();
      loads[static_cast<size_t>(owner)] += costs[part];
      Give(part, static_cast<int>(owner));
      if (!parts_[part].first_only && tried_.size() < kTried) tried_.push_back(part);
    }
  }

  // Makes the best change of those that give one part away or exchange two; false where none is better.
  bool Improve() {
    uint64_t best = Time();
    std::pair<size_t, int> one{0, -1}, other{0, -1};
    for (size_t i = 0; i < tried_.size(); i++) {
      const size_t part = tried_[i];
      const int owner = owners_[part];
      for (int to = 0; to < static_cast<int>(busy_.size()); to++) {
        if (to == owner) continue;
        Move(part, to);
        if (const uint64_t time = Time(); time < best) {
          best = time;
          one = {part, to};
          other.second = -1;
        }
        Move(part, owner);
      }
      for (size_t j = i + 1; j < tried_.size(); j++) {
        const size_t second = tried_[j];
        const int to = owners_[second];
        if (to == owner) continue;
        Move(part, to);
        Move(second, owner);
        if (const uint64_t time = Time(); time < best) {
          best = time;
          one = {part, to};
          other = {second, owner};
        }
        Move(second, to);
        Move(part, owner);
      }
    }
    if (one.second < 0) return false;
    Move(one.first, one.second);
    if (other.second >= 0) Move(other.first, other.second);
    return true;
  }

  void Give(size_t part, int to) {
    owners_[part] = to;
    for (const Piece& piece : parts_[part].pieces) busy_[static_cast<size_t>(to)][piece.window] += piece.cost;
  }
  void Move(size_t part, int to) {
    std::vector<uint64_t>& from = busy_[static_cast<size_t>(owners_[part])];
    for (const Piece& piece : parts_[part].pieces) from[piece.window] -= piece.cost;
    Give(part, to);
  }

  // When the last window is put together: a share begins one as soon as it has made the one before, and is
  // not too far ahead.
  uint64_t Time() {
    std::fill(clocks_.begin(), clocks_.end(), 0);
    for (size_t window = 0; window < merged_.size(); window++) {
      for (size_t share = 0; share < clocks_.size(); share++) {
        const uint64_t from = window < ahead_[share] ? 0 : merged_[window - ahead_[share]];
        clocks_[share] = std::max(clocks_[share], from) + busy_[share][window];
      }
      clocks_[0] += merge_[window];
      merged_[window] = *std::max_element(clocks_.begin(), clocks_.end());
    }
    return merged_.empty() ? 0 : merged_.back();
  }

  const std::vector<Part>& parts_;
  std::vector<size_t> ahead_;  // by share
  std::vector<int> owners_;
  std::vector<size_t> tried_;
  std::vector<std::vector<uint64_t>> busy_;  // by share, what it has in each window
  std::vector<uint64_t> merge_;              // by window
  std::vector<uint64_t> clocks_, merged_;
};

}  // namespace

Packing PackParts(const std::vector<Part>& parts, size_t shares, size_t windows, size_t ahead,
                  size_t own_ahead, uint64_t merge_percent) {
  return Packer(parts, shares, windows, ahead, own_ahead, merge_percent).Pack();
}

}  // namespace wishlab
