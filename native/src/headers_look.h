// A capture's records without their dissection.
#pragma once

#include <string>

#include "wireshark.h"

namespace wishlab {

class HeadersLook {
 public:
  // Throws CaptureError.
  explicit HeadersLook(const std::string& path);
  ~HeadersLook();
  HeadersLook(const HeadersLook&) = delete;
  HeadersLook& operator=(const HeadersLook&) = delete;

  // The next record; false at the end, also one before its time: who dissects will say so.
  bool Next();
  const wtap_rec& record() const { return record_; }
  const uint8_t* data() { return ws_buffer_start_ptr(&buffer_); }
  uint32_t frames() const { return frames_; }
  int64_t bytes() const { return offset_; }
  // Whether keys came along with the records so far.
  bool secrets() const { return secrets_; }

 private:
  static void OnSecrets(guint32 type, const void* secrets, guint size);

  wtap* file_;
  wtap_rec record_;
  Buffer buffer_;
  uint32_t frames_ = 0;
  int64_t offset_ = 0;
  static bool secrets_;
};

}  // namespace wishlab
