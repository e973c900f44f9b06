// Dissection to the depth of TCP and UDP: what they carry is left out where it cannot matter to their
// columns.
#pragma once

#include <cstdint>
#include <vector>

#include "wireshark.h"

namespace wishlab {

// While it lives, tcp.port, udp.port and the heuristics of both lead to no protocol of LeafProtocols().
// libwireshark's tables are global, so there is one at a time; its end puts them back as they were.
class TransportDepth {
 public:
  TransportDepth();
  ~TransportDepth();
  TransportDepth(const TransportDepth&) = delete;
  TransportDepth& operator=(const TransportDepth&) = delete;

  // Puts everything back now: keys have come along with the capture, and what they open may announce
  // conversations.
  void End();

  // secrets_wtap_callback, before which the depth that lives ends.
  static void OnSecrets(guint32 type, const void* secrets, guint size);

 private:
  struct Port {
    const char* table;
    uint32_t number;
    dissector_handle_t handle;
  };
  static bool IsLeaf(int protocol);
  static void CollectPort(const gchar* table, ftenum_t type, gpointer key, gpointer value, gpointer self);
  static void CollectHeuristic(const gchar* table, heur_dtbl_entry_t* entry, gpointer self);

  std::vector<Port> ports_;
  std::vector<heur_dtbl_entry_t*> heuristics_;
};

}  // namespace wishlab
