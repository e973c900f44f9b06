#include "json_bodies.h"

namespace wishlab {
namespace {

// The second one, of names that end in +json, is there from 4.4 on.
constexpr const char* kTables[] = {"media_type", "media_type.suffix"};

int Json() {
  static const int protocol = proto_get_id_by_filter_name("json");
  return protocol;
}

}  // namespace

JsonBodiesLeftOut::JsonBodiesLeftOut() {
  // Of JSON's own protocol, so that it is among the layers, and off where JSON is switched off.
  static const dissector_handle_t passing_over = create_dissector_handle(PassOver, Json());
  for (const char* table : kTables)
    if (find_dissector_table(table) != nullptr) dissector_table_foreach(table, Collect, this);
  for (const MediaType& each : media_types_)
    dissector_change_string(each.table.c_str(), each.name.c_str(), passing_over);
}

JsonBodiesLeftOut::~JsonBodiesLeftOut() {
  for (const MediaType& each : media_types_)
    dissector_change_string(each.table.c_str(), each.name.c_str(), each.handle);
}

// What others may know of dissect_json: that there is an item, without which its layer would not count; where
// it is, which other parts of the same message ask for; how much it took.
int JsonBodiesLeftOut::PassOver(tvbuff_t* body, packet_info* frame, proto_tree* tree, void*) {
  proto_tree_add_item(tree, Json(), body, 0, -1, ENC_NA);
  p_add_proto_data(frame->pool, frame, Json(), 0, body);
  return static_cast<int>(tvb_captured_length(body));
}

void JsonBodiesLeftOut::Collect(const gchar* table, ftenum_t, gpointer key, gpointer value, gpointer self) {
  const dissector_handle_t handle = dtbl_entry_get_handle(static_cast<dtbl_entry_t*>(value));
  if (handle == nullptr || dissector_handle_get_protocol_index(handle) != Json()) return;
  static_cast<JsonBodiesLeftOut*>(self)->media_types_.push_back(
      {table, static_cast<const char*>(key), handle});
}

}  // namespace wishlab
