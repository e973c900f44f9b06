#include "dissector_switch.h"

#include "names.h"
#include "wireshark_version.h"

namespace wishlab {
namespace {

void CollectHeuristic(const gchar*, heur_dtbl_entry_t* entry, gpointer names) {
  if (entry->short_name != nullptr)
    static_cast<std::vector<std::string>*>(names)->push_back(entry->short_name);
}

void CollectHeuristics(const char* table, heur_dissector_list*, gpointer names) {
  heur_dissector_table_foreach(table, CollectHeuristic, names);
}

std::vector<std::string> Names() {
  std::vector<std::string> names;
  void* cookie = nullptr;
  for (int id = proto_get_first_protocol(&cookie); id != -1; id = proto_get_next_protocol(&cookie)) {
    if (proto_can_toggle_protocol(id)) names.push_back(proto_get_protocol_filter_name(id));
  }
  dissector_all_heur_tables_foreach_table(CollectHeuristics, &names, nullptr);
  return names;
}

}  // namespace

void SwitchDissector(const std::string& name, bool on) {
  const bool heuristic = SwitchHeuristic(name.c_str(), on);
  const int protocol = proto_get_id_by_filter_name(name.c_str());
  if (protocol < 0) {
    if (heuristic) return;
    throw UnknownName("Wireshark has no protocol and no heuristic dissector named '" + name + "'.", name,
                      Names(), "tshark -G protocols lists the protocols.");
  }
  if (proto_can_toggle_protocol(protocol)) {
    proto_set_decoding(protocol, on);
  } else if (!heuristic && !on) {
    throw std::invalid_argument("The protocol '" + name + "' is always on: Wireshark cannot switch it off.");
  }
}

}  // namespace wishlab
