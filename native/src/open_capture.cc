#include "open_capture.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <memory>

#include "name_lists.h"
#include "transport_depth.h"

namespace wishlab {
namespace {

std::string ErrorText(int code, gchar* detail) {
  std::string text = wtap_strerror(code);
  if (detail != nullptr) text += std::string(" (") + detail + ")";
  g_free(detail);
  return text;
}

// Whether a pcapng file is cut within its first block: wiretap then takes it for one frame of a file of some
// kind.
bool IsCutCapture(wtap* capture, const std::string& path) {
  const char* format = wtap_file_type_subtype_name(wtap_file_type_subtype(capture));
  if (format == nullptr || std::strcmp(format, "mime") != 0) return false;
  constexpr char kSectionHeader[] = {'\x0a', '\x0d', '\x0d', '\x0a'};
  char begin[sizeof kSectionHeader] = {};
  std::ifstream(path, std::ios::binary).read(begin, sizeof begin);
  return std::memcmp(begin, kSectionHeader, sizeof begin) == 0;
}

}  // namespace

CaptureError::CaptureError(int code, gchar* detail)
    : std::runtime_error(ErrorText(code, detail)), code(code) {}

OpenCapture::OpenCapture(const std::string& path, bool random_access, bool names)
    : functions_(ProviderFunctions()) {
  int code = 0;
  gchar* detail = nullptr;
  file_ = wtap_open_offline(path.c_str(), WTAP_TYPE_AUTO, &code, &detail, random_access);
  if (file_ == nullptr) throw CaptureError(code, detail);
  if (IsCutCapture(file_, path)) {
    wtap_close(file_);
    throw CaptureError(WTAP_ERR_SHORT_READ, nullptr);
  }
  provider_.capture = file_;
  {
    const auto unread = names ? nullptr : std::make_unique<NameListsUnread>();
    session_ = epan_new(&provider_, &functions_);
  }
  wtap_set_cb_new_ipv4(file_, add_ipv4_name);
  wtap_set_cb_new_ipv6(file_, reinterpret_cast<wtap_new_ipv6_callback_t>(add_ipv6_name));
  wtap_set_cb_new_secrets(file_, TransportDepth::OnSecrets);
}

OpenCapture::~OpenCapture() {
  epan_free(session_);
  wtap_close(file_);
}

tvbuff_t* FrameBytes(const frame_data& frame, ::Buffer* buffer) {
  // A reported length over G_MAXINT makes the buffer throw; wiretap limits the captured one itself.
  const int reported = static_cast<int>(std::min<guint32>(frame.pkt_len, G_MAXINT));
  return tvb_new_real_data(ws_buffer_start_ptr(buffer), frame.cap_len, reported);
}

}  // namespace wishlab
