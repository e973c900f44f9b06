#include "unasked_analysis.h"

#include <algorithm>
#include <string>

#include "wireshark_version.h"

namespace wishlab {
namespace {

struct Analysis {
  const char* preference;
  // All that it adds to a tree.
  std::vector<std::string> fields;
};

const std::vector<Analysis>& Analyses() {
  static const std::vector<Analysis> all = {
      // A walk over what is not yet acknowledged, for each segment. tcp.analysis and the initial round trip
      // stand in some trees only beside another result of it.
      {"track_bytes_in_flight", FieldsOfBytesInFlight()},
      // Data of its own kept for each segment.
      {"calculate_timestamps", {"tcp.time_relative", "tcp.time_delta", "tcp.stream.pnum"}},
  };
  return all;
}

bool Asked(const epan_dissect_t* primed, const Analysis& analysis) {
  return std::any_of(analysis.fields.begin(), analysis.fields.end(), [primed](const std::string& field) {
    const int id = proto_registrar_get_id_byname(field.c_str());
    return id > 0 && proto_field_is_referenced(primed->tree, id);
  });
}

}  // namespace

UnaskedAnalysis::UnaskedAnalysis(const epan_dissect_t* primed) {
  module_t* tcp = prefs_find_module("tcp");
  for (const Analysis& analysis : Analyses()) {
    if (Asked(primed, analysis)) continue;
    pref_t* preference = prefs_find_preference(tcp, analysis.preference);
    before_.emplace_back(preference, prefs_get_bool_value(preference, pref_current));
    prefs_set_bool_value(preference, FALSE, pref_current);
  }
}

UnaskedAnalysis::~UnaskedAnalysis() {
  for (const auto& [preference, value] : before_) prefs_set_bool_value(preference, value, pref_current);
}

}  // namespace wishlab
