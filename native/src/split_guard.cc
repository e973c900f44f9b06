#include "split_guard.h"

#include <algorithm>

#include "separable_protocols.h"

namespace wishlab {
namespace {

// Conversations between two addresses and two ports, by libwireshark's name for their table (conversation.c).
constexpr const char* kExact = "address,port,address,port,endpoint";

bool SameAddress(const address& one, const uint8_t* bytes) {
  const int size = one.type == AT_IPv4 ? 4 : 16;
  return one.len == size && std::equal(bytes, bytes + size, static_cast<const uint8_t*>(one.data));
}

std::vector<bool> ById(const std::unordered_set<std::string_view>& names) {
  std::vector<bool> has;
  void* cookie = nullptr;
  for (int id = proto_get_first_protocol(&cookie); id != -1; id = proto_get_next_protocol(&cookie)) {
    if (static_cast<size_t>(id) >= has.size()) has.resize(static_cast<size_t>(id) + 256);
    has[static_cast<size_t>(id)] = names.count(proto_get_protocol_filter_name(id)) > 0;
  }
  return has;
}

bool IsBetween(const packet_info& frame, const FrameKey& key) {
  const int type = key.bytes[0] == 4 ? AT_IPv4 : AT_IPv6;
  if (frame.src.type != type || frame.dst.type != type) return false;
  const auto ports = [&](uint32_t source, uint32_t destination) {
    return !key.has_ports() || (frame.srcport == source && frame.destport == destination);
  };
  const uint32_t one = key.port_of_one(), other = key.port_of_other();
  return (SameAddress(frame.src, key.one()) && SameAddress(frame.dst, key.other()) && ports(one, other)) ||
         (SameAddress(frame.src, key.other()) && SameAddress(frame.dst, key.one()) && ports(other, one));
}

}  // namespace

SplitGuard::SplitGuard(Division division)
    : division_(division),
      safe_(ById(SeparableProtocols())),
      content_(ById(HttpContent())),
      ip_(proto_get_id_by_filter_name("ip")),
      ipv6_(proto_get_id_by_filter_name("ipv6")),
      http_(proto_get_id_by_filter_name("http")) {}

bool SplitGuard::Announced() const {
  return std::any_of(announced_.begin(), announced_.end(),
                     [](wmem_map_t* table) { return wmem_map_size(table) > 0; });
}

std::string SplitGuard::Against(const FrameHeaders& headers, const packet_info& frame) {
  if (headers.fact != HeaderFact::kNone) return TextOf(headers.fact);
  int internet = 0;
  bool in_http = false;
  for (wmem_list_frame_t* layer = wmem_list_head(frame.layers); layer != nullptr;
       layer = wmem_list_frame_next(layer)) {
    const int protocol = GPOINTER_TO_INT(wmem_list_frame_data(layer));
    if (static_cast<size_t>(protocol) >= safe_.size() || !safe_[static_cast<size_t>(protocol)]) {
      return std::string("the protocol ") + proto_get_protocol_filter_name(protocol);
    }
    // What goes through a proxy is dissected as a connection of the same hosts to another port.
    if (division_ == Division::kConnections && in_http && !content_[static_cast<size_t>(protocol)])
      return std::string("the protocol ") + proto_get_protocol_filter_name(protocol) + " in HTTP";
    in_http = in_http || protocol == http_;
    internet += protocol == ip_ || protocol == ipv6_;
  }
  if (headers.key.none() ? internet != 0 : internet > (headers.quoting ? 2 : 1)) return "a tunnel";
  if (!headers.key.none() && internet != 0 && !headers.quoting && !IsBetween(frame, headers.key)) {
    return "addresses that are not those of its header";
  }
  // Tables come when they are first needed.
  wmem_map_t* const tables = get_conversation_hashtables();
  if (!known_ || wmem_map_size(tables) != tables_) {
    known_ = true;
    tables_ = wmem_map_size(tables);
    announced_.clear();
    wmem_map_foreach(
        tables,
        [](gpointer name, gpointer table, gpointer self) {
          if (std::strcmp(static_cast<const char*>(name), kExact) != 0)
            static_cast<SplitGuard*>(self)->announced_.push_back(static_cast<wmem_map_t*>(table));
        },
        this);
  }
  return Announced() ? "a connection that was announced" : std::string();
}

}  // namespace wishlab
