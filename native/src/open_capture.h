// A capture that is open, and the one epan session of the process that dissects it.
#pragma once

#include <stdexcept>
#include <string>

#include "wireshark_version.h"

namespace wishlab {

// A capture that cannot be opened or read further; `code` is wiretap's (WTAP_ERR_*), or an errno where
// positive.
class CaptureError : public std::runtime_error {
 public:
  // Takes `detail`, which wiretap allocates.
  CaptureError(int code, gchar* detail);
  const int code;
};

class OpenCapture {
 public:
  // `random_access` lets frames be read again, which needs a regular file. Without `names`, no address and no
  // number has the name that Wireshark's own lists give it.
  explicit OpenCapture(const std::string& path, bool random_access = false, bool names = true);
  ~OpenCapture();
  OpenCapture(const OpenCapture&) = delete;
  OpenCapture& operator=(const OpenCapture&) = delete;

  wtap* file() const { return file_; }
  epan_t* session() const { return session_; }
  // Which frames' times libwireshark may ask for.
  packet_provider_data& provider() { return provider_; }
  const packet_provider_data& provider() const { return provider_; }

 private:
  wtap* file_ = nullptr;
  epan_t* session_ = nullptr;
  packet_provider_data provider_;
  packet_provider_funcs functions_;
};

// The bytes of a frame as libwireshark takes them; they stay the record's.
tvbuff_t* FrameBytes(const frame_data& frame, ::Buffer* buffer);

}  // namespace wishlab
