#include "frame_tree.h"

#include <vector>

#include "field_value.h"
#include "text.h"

namespace wishlab {
namespace {

class TreeWriter {
 public:
  TreeWriter(epan_dissect_t* dissection, FieldRegistry& fields) : dissection_(dissection), fields_(fields) {}

  void WriteSources() {
    out_.push_back('[');
    for (const GSList* each = dissection_->pi.data_src; each != nullptr; each = each->next) {
      const auto* source = static_cast<const data_source*>(each->data);
      tvbuff_t* bytes = get_data_source_tvb(source);
      if (!sources_.empty()) out_.push_back(',');
      sources_.push_back(bytes);
      char* name = get_data_source_name(source);
      out_.append("{\"name\":");
      AppendJsonString(out_, name);
      wmem_free(nullptr, name);
      const auto length = static_cast<size_t>(tvb_captured_length(bytes));
      out_.append(",\"bytes\":\"");
      AppendHex(out_, {length == 0 ? nullptr : tvb_get_ptr(bytes, 0, static_cast<int>(length)), length}, 0);
      out_.append("\"}");
    }
    out_.push_back(']');
  }

  void WriteChildren(const proto_node* parent) {
    out_.push_back('[');
    const char* comma = "";
    for (proto_node* node = parent->first_child; node != nullptr; node = node->next) {
      if (PNODE_FINFO(node) == nullptr) continue;
      out_.append(comma);
      comma = ",";
      WriteNode(node);
    }
    out_.push_back(']');
  }

  std::string& out() { return out_; }

 private:
  void WriteNode(proto_node* node) {
    field_info* fi = PNODE_FINFO(node);
    out_.append("{\"label\":");
    if (fi->rep != nullptr) {
      AppendJsonString(out_, fi->rep->representation);
    } else {
      char label[ITEM_LABEL_LENGTH];
      proto_item_fill_label(fi, label);
      AppendJsonString(out_, label);
    }
    const int index = fields_.IndexOf(fi->hfinfo);
    out_.append(",\"field\":");
    if (index < 0) {
      out_.append("null,\"value\":null");
    } else {
      const FieldName& name = fields_.At(index);
      AppendJsonString(out_, name.field);
      out_.append(",\"value\":");
      if (fi->hfinfo->type == FT_PROTOCOL || fi->hfinfo->type == FT_NONE) {
        out_.append("null");
      } else {
        WriteValue(fi, name);
      }
    }
    WriteFilter(fi, index);
    WritePlace(fi);
    out_.append(FI_GET_FLAG(fi, FI_HIDDEN) ? ",\"hidden\":true" : ",\"hidden\":false");
    out_.append(FI_GET_FLAG(fi, FI_GENERATED) ? ",\"generated\":true" : ",\"generated\":false");
    out_.append(",\"severity\":");
    const char* severity = try_val_to_str(FI_GET_FLAG(fi, PI_SEVERITY_MASK), expert_severity_vals);
    if (severity == nullptr || FI_GET_FLAG(fi, PI_SEVERITY_MASK) == 0) {
      out_.append("null");
    } else {
      AppendJsonString(out_, severity);
    }
    out_.append(",\"children\":");
    WriteChildren(node);
    out_.push_back('}');
  }

  // As in documents, but 64-bit integers that JavaScript's numbers cannot hold are text.
  void WriteValue(const field_info* fi, const FieldName& name) {
    constexpr uint64_t kSafe = (uint64_t{1} << 53) - 1;
    const size_t begin = out_.size();
    AppendJsonValue(out_, fi, name, &scratch_);
    const bool wide = FT_IS_UINT64(fi->hfinfo->type) || FT_IS_INT64(fi->hfinfo->type);
    if (!wide || name.kind != Kind::kInteger) return;
    const int64_t value = IntegerValue(fi);
    const uint64_t size = FT_IS_INT64(fi->hfinfo->type) && value < 0 ? -static_cast<uint64_t>(value)
                                                                     : static_cast<uint64_t>(value);
    if (size <= kSafe) return;
    out_.insert(begin, 1, '"');
    out_.push_back('"');
  }

  // The display filter that finds this value again.
  void WriteFilter(field_info* fi, int index) {
    char* filter = index < 0 ? nullptr : proto_construct_match_selected_string(fi, dissection_);
    out_.append(",\"filter\":");
    if (filter == nullptr) {
      out_.append("null");
    } else {
      AppendJsonString(out_, filter);
      wmem_free(nullptr, filter);
    }
  }

  void WritePlace(const field_info* fi) {
    int source = -1;
    for (size_t i = 0; i < sources_.size() && source < 0; i++) {
      if (sources_[i] == fi->ds_tvb) source = static_cast<int>(i);
    }
    out_.append(",\"source\":");
    if (source < 0) {
      out_.append("null");
    } else {
      AppendInteger(out_, source);
    }
    out_.append(",\"start\":");
    AppendInteger(out_, fi->start);
    out_.append(",\"length\":");
    AppendInteger(out_, fi->length);
  }

  epan_dissect_t* dissection_;
  FieldRegistry& fields_;
  std::vector<tvbuff_t*> sources_;
  std::string out_;
  std::string scratch_;
};

}  // namespace

std::string FrameTreeJson(epan_dissect_t* dissection, FieldRegistry& fields, double time) {
  TreeWriter writer(dissection, fields);
  std::string& out = writer.out();
  out.append("{\"number\":");
  AppendUnsigned(out, dissection->pi.fd->num);
  out.append(",\"time\":");
  if (!AppendFractional(out, time)) out.append("null");
  out.append(",\"sources\":");
  writer.WriteSources();
  out.append(",\"tree\":");
  writer.WriteChildren(dissection->tree);
  out.push_back('}');
  return std::move(out);
}

}  // namespace wishlab
