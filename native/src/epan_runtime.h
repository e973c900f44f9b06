// libwireshark's one global state: initialised once a process, with options that cannot change afterwards.
#pragma once

#include <string>
#include <vector>

#include "field_registry.h"
#include "wireshark.h"

namespace wishlab {

struct RuntimeOptions {
  std::string config_dir;                // whose preferences: an empty folder for nobody's
  std::string profile;                   // a profile in that folder; empty for its own files
  bool personal = false;                 // somebody's: what it says of databases stands
  std::vector<std::string> preferences;  // name:value, as tshark's -o takes them
  std::vector<std::string> decode_as;    // as tshark's -d takes them
  std::vector<std::string> enable;       // protocols and heuristic dissectors
  std::vector<std::string> disable;      // the same, after those
  std::vector<std::string> resolve;      // kinds of names: mac, network, transport, vlan, dns
};

class EpanRuntime {
 public:
  // Throws std::invalid_argument for an option that Wireshark refuses, std::runtime_error where it cannot
  // start.
  static EpanRuntime& Start(const RuntimeOptions& options);
  // The runtime that Start made; throws std::logic_error before.
  static EpanRuntime& Get();

  const char* version() const { return epan_get_version(); }
  FieldRegistry& fields() { return fields_; }

 private:
  FieldRegistry fields_;
};

}  // namespace wishlab
