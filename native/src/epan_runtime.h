// libwireshark's one global state: initialised once a process, with options that cannot change afterwards.
#pragma once

#include <string>
#include <vector>

#include "field_registry.h"
#include "wireshark.h"

namespace wishlab {

struct RuntimeOptions {
  std::string config_dir;                // an empty folder: nobody's profile
  std::vector<std::string> preferences;  // name:value, as tshark's -o takes them
};

class EpanRuntime {
 public:
  // Throws std::invalid_argument for a preference that Wireshark refuses, std::runtime_error where it cannot
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
