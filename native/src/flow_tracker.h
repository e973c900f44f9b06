// The flow of a frame: its first transport header, or the TCP header in a tunnel of UDP; the addresses of the
// IP header before it, and which side opened.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "capture_reader.h"

namespace wishlab {

struct Flow {
  enum class Transport : uint8_t { kNone, kTcp, kUdp };
  Transport transport = Transport::kNone;
  uint32_t stream = 0;
  uint8_t direction = 0;  // 0 from the side that opened the stream
  // The IP header's addresses; null where the frame has none.
  const field_info* source = nullptr;
  const field_info* destination = nullptr;
  bool several = false;  // more than one transport header
};

class FlowTracker : public CaptureReader::Observer {
 public:
  FlowTracker();
  // The header fields that must be primed for OnFrame to see them.
  std::vector<int> Primed() const;
  void OnFrame(const CaptureReader& reader) override;
  // Starts again, with another reading.
  void Forget() { openers_.clear(); }
  // Of the frame that was last observed.
  const Flow& flow() const { return flow_; }

 private:
  struct Ids {
    int protocol, stream, source_port, destination_port;
  };
  struct Endpoint {
    std::string address;
    uint32_t port = 0;
    bool operator==(const Endpoint& other) const { return port == other.port && address == other.address; }
  };
  void SetDirection(proto_tree* tree, const Ids& ids);

  Ids tcp_, udp_;
  int tcp_flags_, ip_, ip_source_, ip_destination_, ipv6_, ipv6_source_, ipv6_destination_, icmp_, icmpv6_;
  std::array<int, 3> tunnels_;  // protocols that carry packets in UDP
  std::unordered_map<uint64_t, Endpoint> openers_;
  Flow flow_;
};

}  // namespace wishlab
