#include "share.h"

namespace wishlab {

void Share::Open(WindowSize size) {
  size_ = size;
  frames_ = 0;
  bytes_ = 0;
  births_ = StreamBirths();
}

bool Share::Begin(const wtap_rec& record, const uint8_t* bytes) {
  frames_++;
  bytes_ += record.rec_type == REC_TYPE_PACKET ? record.rec_header.packet_header.caplen : 0;
  return plan_.Owner(record, bytes, &headers_) == own_;
}

bool Share::End(uint32_t frame, const packet_info& info) {
  for (; tcp_streams_ < get_tcp_stream_count(); tcp_streams_++) births_.tcp.push_back(frame);
  for (; udp_streams_ < get_udp_stream_count(); udp_streams_++) births_.udp.push_back(frame);
  const std::string against = guard_.Against(headers_, info);
  if (!against.empty()) against_ = against + " in frame " + std::to_string(frame);
  return against.empty();
}

}  // namespace wishlab
