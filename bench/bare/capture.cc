#include "capture.h"

#include <memory>
#include <stdexcept>

#include "name_lists.h"
#include "transport_depth.h"
#include "unasked_analysis.h"
#include "wireshark_version.h"

namespace bare {

uint64_t ForEachFrame(const Asked& asked, const std::function<void(const epan_dissect_t&)>& each) {
  const bool transport = asked.depth == Depth::kTransport;
  int code = 0;
  gchar* detail = nullptr;
  wtap* const file = wtap_open_offline(asked.path.c_str(), WTAP_TYPE_AUTO, &code, &detail, FALSE);
  if (file == nullptr) throw std::runtime_error(wtap_strerror(code));
  packet_provider_data provider;
  provider.capture = file;
  const packet_provider_funcs functions = wishlab::ProviderFunctions();
  epan_t* session = nullptr;
  {
    const auto unread = transport ? std::make_unique<wishlab::NameListsUnread>() : nullptr;
    session = epan_new(&provider, &functions);
  }
  const auto shallow = transport ? std::make_unique<wishlab::TransportDepth>() : nullptr;
  epan_dissect_t* const dissection = epan_dissect_new(session, TRUE, asked.visible);
  const auto prime = [&] {
    for (const int id : asked.primed) epan_dissect_prime_with_hfid(dissection, id);
  };
  prime();
  const auto unasked = transport ? std::make_unique<wishlab::UnaskedAnalysis>(dissection) : nullptr;

  wtap_rec record;
  Buffer buffer;
  wtap_rec_init(&record);
  ws_buffer_init(&buffer, 1514);
  frame_data frame, reference, previous;
  const frame_data* before = nullptr;
  const frame_data* first = nullptr;
  nstime_t elapsed;
  guint32 bytes = 0;
  uint64_t frames = 0;
  gint64 offset = 0;
  while (wtap_read(file, &record, &buffer, &code, &detail, &offset)) {
    frame_data_init(&frame, static_cast<guint32>(++frames), &record, offset, bytes);
    prime();
    frame_data_set_before_dissect(&frame, &elapsed, &first, before);
    if (first == &frame) {
      reference = frame;
      first = &reference;
    }
    provider.reference = first;
    provider.previous_displayed = provider.previous_captured = before;
    tvbuff_t* const data = tvb_new_real_data(ws_buffer_start_ptr(&buffer), frame.cap_len,
                                             static_cast<int>(std::min<guint32>(frame.pkt_len, G_MAXINT)));
    epan_dissect_run_with_taps(dissection, wtap_file_type_subtype(file), &record, data, &frame, nullptr);
    each(*dissection);
    frame_data_set_after_dissect(&frame, &bytes);
    previous = frame;
    before = &previous;
    epan_dissect_reset(dissection);
    frame_data_destroy(&frame);
    wtap_rec_reset(&record);
  }
  if (code != 0) throw std::runtime_error(wtap_strerror(code));
  wtap_rec_cleanup(&record);
  ws_buffer_free(&buffer);
  epan_dissect_free(dissection);
  epan_free(session);
  wtap_close(file);
  return frames;
}

}  // namespace bare
