// Dissection to the end but for JSON: the bodies that it makes up are passed over where no column and no
// filter is about what they say (docs/decisions/0008-depth.md).
#pragma once

#include <string>
#include <vector>

#include "wireshark.h"

namespace wishlab {

// While it lives, the tables of media types lead to a dissector that takes what JSON's would take and reads
// none of it. libwireshark's tables are global, so there is one at a time; its end puts them back as they
// were.
class JsonBodiesLeftOut {
 public:
  JsonBodiesLeftOut();
  ~JsonBodiesLeftOut();
  JsonBodiesLeftOut(const JsonBodiesLeftOut&) = delete;
  JsonBodiesLeftOut& operator=(const JsonBodiesLeftOut&) = delete;

 private:
  struct MediaType {
    std::string table;
    std::string name;
    dissector_handle_t handle;
  };
  static int PassOver(tvbuff_t* body, packet_info* frame, proto_tree* tree, void* data);
  static void Collect(const gchar* table, ftenum_t type, gpointer key, gpointer value, gpointer self);

  std::vector<MediaType> media_types_;
};

}  // namespace wishlab
