#include "bytes_in_flight.h"

namespace wishlab {
namespace {

// What the tracking adds to a tree: two fields, and what a tree has only beside another result of the
// analysis.
constexpr const char* kFields[] = {"tcp.analysis", "tcp.analysis.bytes_in_flight", "tcp.analysis.initial_rtt",
                                   "tcp.analysis.push_bytes_sent"};

}  // namespace

BytesInFlightUntracked::BytesInFlightUntracked()
    : tracking_(prefs_find_preference(prefs_find_module("tcp"), "track_bytes_in_flight")),
      before_(prefs_get_bool_value(tracking_, pref_current)) {
  prefs_set_bool_value(tracking_, FALSE, pref_current);
}

BytesInFlightUntracked::~BytesInFlightUntracked() { prefs_set_bool_value(tracking_, before_, pref_current); }

bool BytesInFlightUntracked::Asked(const epan_dissect_t* dissection) {
  for (const char* field : kFields) {
    if (proto_field_is_referenced(dissection->tree, proto_registrar_get_id_byname(field))) return true;
  }
  return false;
}

}  // namespace wishlab
