// A listener to one of libwireshark's taps, for as long as it lives.
#pragma once

#include <stdexcept>
#include <string>

#include "wireshark.h"

namespace wishlab {

class TapListener {
 public:
  // `data` is handed to `heard` and must outlive the listener. `filter` is empty for every packet of the tap.
  TapListener(const char* tap, void* data, const std::string& filter, guint flags, tap_packet_cb heard)
      : data_(data) {
    GString* error = register_tap_listener(tap, data, filter.empty() ? nullptr : filter.c_str(), flags,
                                           nullptr, heard, nullptr, nullptr);
    if (error == nullptr) return;
    const std::string message(error->str, error->len);
    g_string_free(error, TRUE);
    throw std::runtime_error(message);
  }
  ~TapListener() { remove_tap_listener(data_); }
  TapListener(const TapListener&) = delete;
  TapListener& operator=(const TapListener&) = delete;

 private:
  void* data_;
};

}  // namespace wishlab
