#include "transport_depth.h"

#include "leaf_protocols.h"

namespace wishlab {
namespace {

constexpr const char* kPortTables[] = {"tcp.port", "udp.port"};
constexpr const char* kHeuristicTables[] = {"tcp", "udp"};

TransportDepth* living = nullptr;

}  // namespace

TransportDepth::TransportDepth() {
  for (const char* table : kPortTables) dissector_table_foreach(table, CollectPort, this);
  for (const char* table : kHeuristicTables) heur_dissector_table_foreach(table, CollectHeuristic, this);
  for (const Port& port : ports_) dissector_change_uint(port.table, port.number, nullptr);
  for (heur_dtbl_entry_t* entry : heuristics_) entry->enabled = FALSE;
  living = this;
}

TransportDepth::~TransportDepth() {
  End();
  living = nullptr;
}

void TransportDepth::End() {
  for (const Port& port : ports_) dissector_change_uint(port.table, port.number, port.handle);
  for (heur_dtbl_entry_t* entry : heuristics_) entry->enabled = TRUE;
  ports_.clear();
  heuristics_.clear();
}

void TransportDepth::OnSecrets(guint32 type, const void* secrets, guint size) {
  if (living != nullptr) living->End();
  secrets_wtap_callback(type, secrets, size);
}

bool TransportDepth::IsLeaf(int protocol) {
  const char* name = protocol < 0 ? nullptr : proto_get_protocol_filter_name(protocol);
  return name != nullptr && LeafProtocols().count(name) > 0;
}

void TransportDepth::CollectPort(const gchar* table, ftenum_t, gpointer key, gpointer value, gpointer self) {
  const dissector_handle_t handle = dtbl_entry_get_handle(static_cast<dtbl_entry_t*>(value));
  if (handle == nullptr || !IsLeaf(dissector_handle_get_protocol_index(handle))) return;
  static_cast<TransportDepth*>(self)->ports_.push_back({table, GPOINTER_TO_UINT(key), handle});
}

void TransportDepth::CollectHeuristic(const gchar*, heur_dtbl_entry_t* entry, gpointer self) {
  if (!entry->enabled || entry->protocol == nullptr || !IsLeaf(proto_get_id(entry->protocol))) return;
  static_cast<TransportDepth*>(self)->heuristics_.push_back(entry);
}

}  // namespace wishlab
