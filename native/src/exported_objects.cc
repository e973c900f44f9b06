#include "exported_objects.h"

#include "registered_names.h"
#include "tap_listener.h"
#include "text.h"

namespace wishlab {
namespace {

struct Entries {
  std::vector<export_object_entry_t*> all;
  ~Entries() {
    for (export_object_entry_t* entry : all) eo_free_entry(entry);
  }
};

void AddEntry(void* entries, export_object_entry_t* entry) {
  static_cast<Entries*>(entries)->all.push_back(entry);
}

export_object_entry_t* EntryAt(void* entries, int row) {
  const auto& all = static_cast<Entries*>(entries)->all;
  return row >= 0 && static_cast<size_t>(row) < all.size() ? all[row] : nullptr;
}

void AppendText(std::string& out, const char* key, const gchar* text) {
  out.append(key);
  if (text == nullptr) {
    out.append("null");
  } else {
    AppendJsonString(out, text);
  }
}

}  // namespace

ExportedObjects ExportObjects(Session& session, const std::string& protocol) {
  register_eo_t* kind = get_eo_by_name(protocol.c_str());
  if (kind == nullptr) {
    throw std::invalid_argument("'" + protocol + "' has no objects to export: expected one of " +
                                RegisteredNames(eo_iterate_tables) + ".");
  }
  Entries entries;
  export_object_list_t list{AddEntry, EntryAt, &entries};
  {
    const TapListener listener(get_eo_tap_listener_name(kind), &list, "", 0, get_eo_packet_func(kind));
    session.DissectAll(Session::Tree::kWhole);
  }
  if (get_eo_reset_func(kind) != nullptr) get_eo_reset_func(kind)();
  ExportedObjects objects;
  std::string& out = objects.facts;
  out.push_back('[');
  for (const export_object_entry_t* entry : entries.all) {
    if (out.size() > 1) out.push_back(',');
    out.append("{\"frame\":");
    AppendUnsigned(out, entry->pkt_num);
    AppendText(out, ",\"host\":", entry->hostname);
    AppendText(out, ",\"type\":", entry->content_type);
    AppendText(out, ",\"name\":", entry->filename);
    out.append(",\"length\":");
    AppendUnsigned(out, entry->payload_len);
    out.push_back('}');
    objects.bytes.insert(objects.bytes.end(), entry->payload_data, entry->payload_data + entry->payload_len);
  }
  out.push_back(']');
  return objects;
}

}  // namespace wishlab
