#include "epan_runtime.h"

#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <utility>

#include "decode_as.h"
#include "dissector_switch.h"
#include "name_lists.h"
#include "preferences.h"
#include "wireshark_version.h"

namespace wishlab {
namespace {

std::unique_ptr<EpanRuntime> runtime;

// Only what a capture and the machine's own files say is looked up, never a name server.
void Resolve(const std::string& kind) {
  const std::pair<const char*, Truth*> kinds[] = {
      {"mac", &gbl_resolv_flags.mac_name},
      {"network", &gbl_resolv_flags.network_name},
      {"transport", &gbl_resolv_flags.transport_name},
      {"vlan", &gbl_resolv_flags.vlan_name},
      {"dns", &gbl_resolv_flags.dns_pkt_addr_resolution},
  };
  for (const auto& [name, flag] : kinds) {
    if (kind == name) *flag = true;
  }
}

}  // namespace

EpanRuntime& EpanRuntime::Start(const RuntimeOptions& options) {
  if (runtime) throw std::logic_error("libwireshark is started once a process");
  setenv("WIRESHARK_CONFIG_DIR", options.config_dir.c_str(), 1);
  if (!options.profile.empty()) set_profile_name(options.profile.c_str());
  ws_log_init("wishlab", nullptr);
  ws_log_set_level(LOG_LEVEL_ERROR);
  init_process_policies();
  g_free(configuration_init("wishlab", nullptr));
  SilenceReports();
  timestamp_set_type(TS_RELATIVE);
  timestamp_set_precision(TS_PREC_AUTO);
  timestamp_set_seconds_type(TS_SECONDS_DEFAULT);
  wtap_init(TRUE);
  {
    const NameListsUnread unread;  // every capture has them read anew
    if (!epan_init(nullptr, nullptr, TRUE))
      throw std::runtime_error("libwireshark did not start (epan_init)");
  }
  epan_load_settings();
  disable_name_resolution();
  SetPreference(
      "gui.column.format:\"Source\",\"%s\",\"Destination\",\"%d\",\"Protocol\",\"%p\",\"Info\",\"%i\"");
  if (!options.personal) {
    // Whatever databases the machine has: what a capture gives must not depend on it.
    SetPreference("ip.use_geoip:FALSE");
    SetPreference("ipv6.use_geoip:FALSE");
  }
  // In tshark's order.
  for (const std::string& preference : options.preferences) SetPreference(preference);
  for (const std::string& rule : options.decode_as) DecodeAs(rule);
  prefs_apply_all();
  for (const std::string& name : options.enable) SwitchDissector(name, true);
  for (const std::string& name : options.disable) SwitchDissector(name, false);
  for (const std::string& kind : options.resolve) Resolve(kind);
  runtime = std::make_unique<EpanRuntime>();
  return *runtime;
}

EpanRuntime& EpanRuntime::Get() {
  if (!runtime) throw std::logic_error("libwireshark is not started");
  return *runtime;
}

}  // namespace wishlab
