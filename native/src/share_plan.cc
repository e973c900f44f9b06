#include "share_plan.h"

#include <algorithm>

#include "headers_look.h"
#include "share_packing.h"

namespace wishlab {
namespace {

// How far the look goes: reading so much takes a tenth of a second where the file is in memory.
constexpr int64_t kLookBytes = int64_t{256} << 20;
// A share that has more than this of all work, in percent, is not worth the others.
constexpr uint64_t kMostPercent = 80;

uint64_t BytesOf(const wtap_rec& record) {
  return record.rec_type == REC_TYPE_PACKET ? record.rec_header.packet_header.caplen : 0;
}

}  // namespace

SharePlan::SharePlan(const std::string& path, int shares, FrameCost cost, WindowSize size, bool uneven)
    : cost_(cost), size_(size), loads_(static_cast<size_t>(std::max(shares, 1))) {
  if (shares < 2) {
    against_ = "there is one process";
  } else {
    Divide(path, uneven);
  }
}

void SharePlan::Divide(const std::string& path, bool uneven) {
  Dealt hosts = Deal(path, Division::kHosts);
  if (hosts.even || !hosts.against.empty()) {
    Take(std::move(hosts), Division::kHosts);
    return;
  }
  const bool several = hosts.owners.size() > 1;
  Dealt connections = Deal(path, Division::kConnections);
  if (!connections.against.empty()) {
    against_ = std::move(connections.against);
  } else if (connections.owners.size() < 2) {
    against_ = "all of it is one connection";
  } else if (connections.even || (uneven && !several)) {
    Take(std::move(connections), Division::kConnections);
    return;
  } else {
    against_ = "one connection has most of it";
  }
  if (several && uneven) Take(std::move(hosts), Division::kHosts);
}

void SharePlan::Take(Dealt dealt, Division division) {
  division_ = division;
  owners_ = std::move(dealt.owners);
  against_ = std::move(dealt.against);
}

uint64_t SharePlan::CostOf(const wtap_rec& record) const { return cost_.each + cost_.byte * BytesOf(record); }

SharePlan::Dealt SharePlan::Deal(const std::string& path, Division division) const {
  HeadersLook look(path);
  std::unordered_map<FrameKey, size_t, FrameKeyHash> known;  // the part of each
  std::vector<Part> parts;
  uint64_t total = 0;
  size_t window = 0;
  uint32_t frames = 0;
  uint64_t bytes = 0;
  while (look.Next() && look.bytes() < kLookBytes) {
    const FrameHeaders headers = ReadHeaders(look.record(), look.data(), division);
    if (headers.fact != HeaderFact::kNone)
      return {{},
              false,
              "it has " + std::string(TextOf(headers.fact)) + " in frame " + std::to_string(look.frames())};
    const uint64_t cost = CostOf(look.record());
    if (!size_.Room(frames, bytes)) {
      window++;
      frames = 0;
      bytes = 0;
    }
    frames++;
    bytes += BytesOf(look.record());
    const auto [part, fresh] = known.try_emplace(headers.key, parts.size());
    // What is not between Internet hosts is together, and with the share that is first.
    if (fresh) parts.push_back({{}, headers.key.none()});
    std::vector<Piece>& pieces = parts[part->second].pieces;
    if (pieces.empty() || pieces.back().window != window) pieces.push_back({window, 0});
    pieces.back().cost += cost;
    total += cost;
  }
  if (look.secrets()) return {{}, false, "it brings keys"};
  const Packing packing =
      PackParts(parts, loads_.size(), window + 1, size_.ahead, size_.own_ahead(), cost_.merge_percent);
  Dealt dealt{{}, packing.most * 100 <= total * kMostPercent, ""};
  for (const auto& [key, part] : known) dealt.owners.emplace(key, packing.owners[part]);
  if (known.empty()) dealt.against = "it is empty";
  return dealt;
}

int SharePlan::Owner(const wtap_rec& record, const uint8_t* bytes, FrameHeaders* headers) {
  *headers = ReadHeaders(record, bytes, division_);
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
