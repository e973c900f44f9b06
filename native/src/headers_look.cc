#include "headers_look.h"

#include "open_capture.h"
#include "progress_mark.h"

namespace wishlab {

bool HeadersLook::secrets_ = false;

HeadersLook::HeadersLook(const std::string& path) {
  int code = 0;
  gchar* detail = nullptr;
  file_ = wtap_open_offline(path.c_str(), WTAP_TYPE_AUTO, &code, &detail, FALSE);
  if (file_ == nullptr) throw CaptureError(code, detail);
  secrets_ = false;
  wtap_set_cb_new_secrets(file_, OnSecrets);
  wtap_rec_init(&record_);
  ws_buffer_init(&buffer_, 1514);
}

HeadersLook::~HeadersLook() {
  wtap_rec_cleanup(&record_);
  ws_buffer_free(&buffer_);
  wtap_close(file_);
}

void HeadersLook::OnSecrets(guint32, const void*, guint) { secrets_ = true; }

bool HeadersLook::Next() {
  int code = 0;
  gchar* detail = nullptr;
  wtap_rec_reset(&record_);
  if (!wtap_read(file_, &record_, &buffer_, &code, &detail, &offset_)) {
    g_free(detail);
    return false;
  }
  frames_++;
  ProgressMark::Get().Step();
  return true;
}

}  // namespace wishlab
