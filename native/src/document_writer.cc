#include "document_writer.h"

#include "field_value.h"
#include "text.h"
#include "time_text.h"

namespace wishlab {
namespace {

constexpr uint32_t kEnd = 0xffffffffU;

}  // namespace

DocumentWriter::DocumentWriter(FieldRegistry& registry, std::string head)
    : registry_(registry),
      head_(std::move(head)),
      malformed_(proto_registrar_get_id_byname("_ws.malformed")),
      cut_(proto_registrar_get_id_byname("_ws.short")),
      tcp_stream_(registry.IndexOf(proto_registrar_get_byname("tcp.stream"))),
      udp_stream_(registry.IndexOf(proto_registrar_get_byname("udp.stream"))) {
  window_.offsets.push_back(0);
}

void DocumentWriter::Attach(CaptureReader&) {
  for (Field& field : fields_) field.written = false;
}

void DocumentWriter::Append(CaptureReader& reader) {
  serial_++;
  order_.clear();
  occurrences_.clear();
  protocols_.clear();
  const proto_tree* tree = reader.dissection()->tree;
  const uint64_t malformed_before = window_.malformed;
  const uint64_t cut_before = window_.cut;
  for (proto_node* node = tree->first_child; node != nullptr; node = node->next) Visit(node);
  if (window_.malformed > malformed_before) window_.malformed = malformed_before + 1;
  if (window_.cut > cut_before) window_.cut = cut_before + 1;

  const frame_data& frame = reader.frame();
  text_.append("{");
  if (frame.has_ts) {
    text_.append("\"@timestamp\":\"");
    if (AppendIsoTime(text_, frame.abs_ts)) {
      text_.append("\",");
    } else {
      text_.resize(text_.size() - sizeof("\"@timestamp\":\"") + 1);
      window_.non_finite++;
    }
  }
  text_.append(head_);
  WriteProtocols();
  for (const uint32_t object : order_) WriteObject(objects_[object]);
  text_.append("}\n");
  window_.frames.push_back(frame.num);
  window_.offsets.push_back(static_cast<uint32_t>(text_.size()));
}

void DocumentWriter::Visit(proto_node* node) {
  const field_info* fi = PNODE_FINFO(node);
  const int index = fi == nullptr ? -1 : registry_.IndexOf(fi->hfinfo);
  if (index >= 0) {
    Field& field = FieldAt(index);
    Object& object = Touch(field.object);
    // A field of another protocol can have this type too (wlan.mgt): that one is an attribute without a
    // value.
    if (fi->hfinfo->type == FT_PROTOCOL && registry_.At(index).is_protocol) {
      object.protocol_field = index;
      protocols_.push_back(index);
      if (fi->hfinfo->id == malformed_) window_.malformed++;
      if (fi->hfinfo->id == cut_) window_.cut++;
    } else {
      const auto place = static_cast<uint32_t>(occurrences_.size());
      occurrences_.push_back({fi, kEnd});
      if (field.frame == serial_) {
        occurrences_[field.last].next = place;
      } else {
        field.frame = serial_;
        field.first = place;
        object.fields.push_back(index);
      }
      field.last = place;
    }
  }
  for (proto_node* child = node->first_child; child != nullptr; child = child->next) Visit(child);
}

DocumentWriter::Field& DocumentWriter::FieldAt(int index) {
  if (static_cast<size_t>(index) >= fields_.size()) fields_.resize(index + 256);
  Field& field = fields_[index];
  if (!field.known) {
    const FieldName& name = registry_.At(index);
    field.known = true;
    AppendJsonString(field.key, name.column);
    field.key.push_back(':');
    const auto [entry, fresh] =
        object_by_name_.try_emplace(name.protocol, static_cast<uint32_t>(objects_.size()));
    if (fresh) {
      objects_.emplace_back();
      AppendJsonString(objects_.back().key, name.protocol);
      objects_.back().key.push_back(':');
    }
    field.object = entry->second;
  }
  return field;
}

const DocumentWriter::Field& DocumentWriter::Written(int index) {
  Field& field = fields_[index];
  if (!field.written) {
    field.written = true;
    if (told_fields_ == nullptr || told_fields_->count(index) == 0) window_.new_fields.push_back(index);
  }
  return field;
}

DocumentWriter::Object& DocumentWriter::Touch(uint32_t index) {
  Object& object = objects_[index];
  if (object.frame != serial_) {
    object.frame = serial_;
    object.fields.clear();
    object.protocol_field = -1;
    order_.push_back(index);
  }
  return object;
}

// An object can be there without its protocol, where others wrote its attributes (ip.version of IPv6), so the
// protocols of the tree are named.
void DocumentWriter::WriteProtocols() {
  text_.append(",\"capture_protocols\":[");
  for (size_t i = 0; i < protocols_.size(); i++) {
    if (i != 0) text_.push_back(',');
    AppendJsonString(text_, registry_.At(protocols_[i]).field);
  }
  text_.append("]}");
}

void DocumentWriter::WriteObject(const Object& object) {
  text_.push_back(',');
  text_.append(object.key);
  text_.push_back('{');
  for (size_t i = 0; i < object.fields.size(); i++) {
    if (i != 0) text_.push_back(',');
    WriteField(object.fields[i]);
  }
  if (object.fields.empty() && object.protocol_field >= 0) {
    // Elasticsearch indexes no empty object: a protocol without attributes says itself that it is there.
    const bool text = registry_.At(object.protocol_field).kind == Kind::kString;
    text_.append(Written(object.protocol_field).key);
    text_.append(text ? "\"true\"" : "true");
  }
  text_.push_back('}');
}

void DocumentWriter::WriteField(int index) {
  const Field& field = Written(index);
  const FieldName& name = registry_.At(index);
  text_.append(field.key);
  const bool several = field.first != field.last;
  if (several) text_.push_back('[');
  for (uint32_t place = field.first; place != kEnd; place = occurrences_[place].next) {
    if (place != field.first) text_.push_back(',');
    const auto begin = static_cast<uint32_t>(text_.size());
    if (!AppendJsonValue(text_, occurrences_[place].fi, name, &scratch_)) window_.non_finite++;
    if (index == tcp_stream_ || index == udp_stream_) {
      window_.streams.push_back({begin, static_cast<uint32_t>(text_.size()), index == tcp_stream_});
    }
  }
  if (several) text_.push_back(']');
}

bool DocumentWriter::Room(uint32_t rows, size_t bytes) const {
  return window_.frames.size() < rows && window_.text.size() < bytes;
}

DocumentWindow DocumentWriter::Take() {
  DocumentWindow taken = std::move(window_);
  taken.size = taken.text.size();
  window_ = DocumentWindow();
  window_.offsets.push_back(0);
  if (!spare_.empty()) {
    text_.swap(spare_.back());
    spare_.pop_back();
  }
  return taken;
}

void DocumentWriter::Reuse(TextBuffer&& text) {
  text.clear();
  // The latest has the lead that the next text is to have.
  if (text_.size() == 0) text_.swap(text);
  if (spare_.size() < kSpare) spare_.push_back(std::move(text));
}

}  // namespace wishlab
