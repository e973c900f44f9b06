#include "epan_runtime.h"

#include <cstdlib>
#include <memory>
#include <stdexcept>

#include "preferences.h"

namespace wishlab {
namespace {

std::unique_ptr<EpanRuntime> runtime;

// libwireshark reports on standard error what is no error of ours; the calls that matter return theirs.
void IgnoreMessage(const char*, va_list) {}
void IgnoreOpen(const char*, int, gboolean) {}
void IgnoreAccess(const char*, int) {}
void IgnoreCaptureOpen(const char*, int, gchar* info) { g_free(info); }
void IgnoreDumpOpen(const char*, int, gchar* info, int) { g_free(info); }
void IgnoreCaptureWrite(const char*, const char*, int, gchar* info, guint32, int) { g_free(info); }

constexpr report_message_routines kReports = {
    IgnoreMessage,     IgnoreMessage,  IgnoreOpen,        IgnoreAccess,       IgnoreAccess,
    IgnoreCaptureOpen, IgnoreDumpOpen, IgnoreCaptureOpen, IgnoreCaptureWrite, IgnoreCaptureOpen};

}  // namespace

EpanRuntime& EpanRuntime::Start(const RuntimeOptions& options) {
  if (runtime) throw std::logic_error("libwireshark is started once a process");
  setenv("WIRESHARK_CONFIG_DIR", options.config_dir.c_str(), 1);
  ws_log_init("wishlab", nullptr);
  ws_log_set_level(LOG_LEVEL_ERROR);
  init_process_policies();
  g_free(configuration_init("wishlab", nullptr));
  init_report_message("wishlab", &kReports);
  timestamp_set_type(TS_RELATIVE);
  timestamp_set_precision(TS_PREC_AUTO);
  timestamp_set_seconds_type(TS_SECONDS_DEFAULT);
  wtap_init(TRUE);
  if (!epan_init(nullptr, nullptr, TRUE)) throw std::runtime_error("libwireshark did not start (epan_init)");
  epan_load_settings();
  disable_name_resolution();
  SetPreference(
      "gui.column.format:\"Source\",\"%s\",\"Destination\",\"%d\",\"Protocol\",\"%p\",\"Info\",\"%i\"");
  // Whatever databases the machine has: what a capture gives must not depend on it.
  SetPreference("ip.use_geoip:FALSE");
  SetPreference("ipv6.use_geoip:FALSE");
  for (const std::string& preference : options.preferences) SetPreference(preference);
  prefs_apply_all();
  runtime = std::make_unique<EpanRuntime>();
  return *runtime;
}

EpanRuntime& EpanRuntime::Get() {
  if (!runtime) throw std::logic_error("libwireshark is not started");
  return *runtime;
}

}  // namespace wishlab
