#include "flow_tracker.h"

#include <algorithm>

namespace wishlab {
namespace {

constexpr uint32_t kSyn = 0x02;
constexpr uint32_t kAck = 0x10;

int Id(const char* field) { return proto_registrar_get_id_byname(field); }

const field_info* Nth(proto_tree* tree, int id, unsigned n) {
  const GPtrArray* found = proto_get_finfo_ptr_array(tree, id);
  return found != nullptr && n < found->len ? static_cast<const field_info*>(g_ptr_array_index(found, n))
                                            : nullptr;
}

std::string AddressBytes(const field_info* fi) {
  if (fi == nullptr) return {};
  if (fi->hfinfo->type == FT_IPv6) {
    const ByteSpan bytes = Ipv6Of(fi);
    return {reinterpret_cast<const char*>(bytes.data), bytes.size};
  }
  bool whole = true;
  const uint32_t address = Ipv4Of(fi, &whole);
  return {reinterpret_cast<const char*>(&address), sizeof address};
}

}  // namespace

FlowTracker::FlowTracker()
    : tcp_{Id("tcp"), Id("tcp.stream"), Id("tcp.srcport"), Id("tcp.dstport")},
      udp_{Id("udp"), Id("udp.stream"), Id("udp.srcport"), Id("udp.dstport")},
      tcp_flags_(Id("tcp.flags")),
      ip_(Id("ip")),
      ip_source_(Id("ip.src")),
      ip_destination_(Id("ip.dst")),
      ipv6_(Id("ipv6")),
      ipv6_source_(Id("ipv6.src")),
      ipv6_destination_(Id("ipv6.dst")),
      icmp_(Id("icmp")),
      icmpv6_(Id("icmpv6")),
      tunnels_{Id("vxlan"), Id("geneve"), Id("gtp")} {}

std::vector<int> FlowTracker::Primed() const {
  return {tcp_.stream,  tcp_.source_port, tcp_.destination_port,
          udp_.stream,  udp_.source_port, udp_.destination_port,
          tcp_flags_,   ip_source_,       ip_destination_,
          ipv6_source_, ipv6_destination_};
}

void FlowTracker::OnFrame(const CaptureReader& reader) {
  flow_ = Flow();
  const epan_dissect_t* dissection = reader.dissection();
  int ip = 0, ipv6 = 0, last_ip = -1;
  bool tunnel = false;  // since the last UDP header
  for (wmem_list_frame_t* layer = wmem_list_head(dissection->pi.layers); layer != nullptr;
       layer = wmem_list_frame_next(layer)) {
    const int protocol = GPOINTER_TO_INT(wmem_list_frame_data(layer));
    if (protocol == ip_ || protocol == ipv6_) {
      (protocol == ip_ ? ip : ipv6)++;
      last_ip = protocol;
    } else if (protocol == icmp_ || protocol == icmpv6_) {
      if (flow_.transport == Flow::Transport::kNone) return;
      tunnel = false;  // what follows is quoted in an error
    } else if (std::find(tunnels_.begin(), tunnels_.end(), protocol) != tunnels_.end()) {
      tunnel = flow_.transport == Flow::Transport::kUdp;
    } else if (protocol == tcp_.protocol || protocol == udp_.protocol) {
      if (flow_.transport != Flow::Transport::kNone) {
        flow_.several = true;
        if (!tunnel) break;
        tunnel = false;
        if (protocol == udp_.protocol) continue;  // maybe a tunnel in the tunnel
      }
      flow_.transport = protocol == tcp_.protocol ? Flow::Transport::kTcp : Flow::Transport::kUdp;
      if (last_ip == ip_) {
        flow_.source = Nth(dissection->tree, ip_source_, ip - 1);
        flow_.destination = Nth(dissection->tree, ip_destination_, ip - 1);
      } else if (last_ip == ipv6_) {
        flow_.source = Nth(dissection->tree, ipv6_source_, ipv6 - 1);
        flow_.destination = Nth(dissection->tree, ipv6_destination_, ipv6 - 1);
      }
    }
  }
  if (flow_.transport == Flow::Transport::kTcp) SetDirection(dissection->tree, tcp_);
  if (flow_.transport == Flow::Transport::kUdp) SetDirection(dissection->tree, udp_);
}

void FlowTracker::SetDirection(proto_tree* tree, const Ids& ids) {
  const field_info* stream = Nth(tree, ids.stream, 0);
  const field_info* source_port = Nth(tree, ids.source_port, 0);
  const field_info* destination_port = Nth(tree, ids.destination_port, 0);
  if (stream == nullptr || source_port == nullptr || destination_port == nullptr) {
    flow_.transport = Flow::Transport::kNone;  // a header too short to name its stream
    return;
  }
  flow_.stream = UnsignedOf(stream);
  Endpoint source{AddressBytes(flow_.source), UnsignedOf(source_port)};
  const uint64_t key = static_cast<uint64_t>(flow_.transport) << 32 | flow_.stream;
  const auto known = openers_.find(key);
  if (known != openers_.end()) {
    flow_.direction = known->second == source ? 0 : 1;
    return;
  }
  const field_info* flags = flow_.transport == Flow::Transport::kTcp ? Nth(tree, tcp_flags_, 0) : nullptr;
  const bool answer = flags != nullptr && (UnsignedOf(flags) & (kSyn | kAck)) == (kSyn | kAck);
  flow_.direction = answer ? 1 : 0;
  openers_.emplace(key, answer ? Endpoint{AddressBytes(flow_.destination), UnsignedOf(destination_port)}
                               : std::move(source));
}

}  // namespace wishlab
