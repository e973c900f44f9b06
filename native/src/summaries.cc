#include "summaries.h"

#include <memory>
#include <vector>

#include "display_filter.h"
#include "tap_listener.h"
#include "text.h"

namespace wishlab {
namespace {

void AppendNote(std::string& out, const expert_info_t& note) {
  out.append(out.size() > 1 ? ",{\"frame\":" : "{\"frame\":");
  AppendUnsigned(out, note.packet_num);
  out.append(",\"severity\":");
  AppendJsonString(out, val_to_str_const(note.severity, expert_severity_vals, "unknown"));
  out.append(",\"group\":");
  AppendJsonString(out, val_to_str_const(note.group, expert_group_vals, "unknown"));
  out.append(",\"protocol\":");
  AppendJsonString(out, note.protocol != nullptr ? note.protocol : "");
  out.append(",\"field\":");
  const header_field_info* field = note.hf_index > 0 ? proto_registrar_get_nth(note.hf_index) : nullptr;
  if (field == nullptr) {
    out.append("null");
  } else {
    AppendJsonString(out, field->abbrev);
  }
  out.append(",\"message\":");
  AppendJsonString(out, note.summary != nullptr ? note.summary : "");
  out.push_back('}');
}

tap_packet_status HearNote(void* out, packet_info*, epan_dissect_t*, const void* note, tap_flags_t) {
  AppendNote(*static_cast<std::string*>(out), *static_cast<const expert_info_t*>(note));
  return TAP_PACKET_REDRAW;
}

struct Layer {
  const header_field_info* protocol = nullptr;
  uint64_t frames = 0;
  uint64_t bytes = 0;
  std::vector<std::unique_ptr<Layer>> above;

  Layer& Above(const header_field_info* wanted) {
    for (const auto& layer : above) {
      if (layer->protocol == wanted) return *layer;
    }
    above.push_back(std::make_unique<Layer>());
    above.back()->protocol = wanted;
    return *above.back();
  }
};

// tshark's own walk (ui/cli/tap-protohierstat.c): the items at the tree's top are the chain.
void Count(Layer& root, const epan_dissect_t* dissection) {
  Layer* layer = &root;
  for (const proto_node* node = dissection->tree->first_child; node != nullptr; node = node->next) {
    const field_info* fi = PNODE_FINFO(node);
    if (fi == nullptr) continue;
    layer = &layer->Above(fi->hfinfo);
    layer->frames++;
    layer->bytes += dissection->pi.fd->pkt_len;
  }
}

void AppendLayers(std::string& out, const Layer& below, unsigned level) {
  for (const auto& layer : below.above) {
    out.append(out.size() > 1 ? ",{\"level\":" : "{\"level\":");
    AppendUnsigned(out, level);
    out.append(",\"protocol\":");
    AppendJsonString(out, layer->protocol->abbrev);
    out.append(",\"frames\":");
    AppendUnsigned(out, layer->frames);
    out.append(",\"bytes\":");
    AppendUnsigned(out, layer->bytes);
    out.push_back('}');
    AppendLayers(out, *layer, level + 1);
  }
}

}  // namespace

std::string ExpertNotesJson(Session& session, const std::string& filter) {
  // Where the tap's own filter is broken, its error says no place.
  const DisplayFilter checked(filter);
  std::string out = "[";
  {
    const TapListener listener("expert", &out, filter, TL_REQUIRES_PROTO_TREE, HearNote);
    session.DissectAll(Session::Tree::kWhole);
  }
  out.push_back(']');
  return out;
}

std::string ProtocolHierarchyJson(Session& session, const std::string& filter) {
  const DisplayFilter wanted(filter);
  Layer root;
  // A whole tree has what was reassembled elsewhere in it.
  session.DissectAll(Session::Tree::kProtocols, wanted,
                     [&root](const epan_dissect_t* dissection) { Count(root, dissection); });
  std::string out = "[";
  AppendLayers(out, root, 0);
  out.push_back(']');
  return out;
}

}  // namespace wishlab
