#include "column_set.h"

#include <utility>

#include "epan_runtime.h"

namespace wishlab {
namespace {

bool Has(const CaptureReader& reader, int id) {
  const GPtrArray* found = proto_get_finfo_ptr_array(reader.dissection()->tree, id);
  return found != nullptr && found->len > 0;
}

// Protocols of which less is looked at where no field of theirs is asked for (proto_field_is_referenced), so
// that a fault in their header goes unseen, which documents meet, and tshark wherever it makes the whole
// tree. Of ip, eth and frame, which do so as well, the whole header is read in any case.
std::vector<int> Unreferenced() {
  std::vector<int> ids;
  for (const char* name : {"nflog", "tecmp", "pdu_transport"}) {
    const int id = proto_get_id_by_filter_name(name);
    if (id > 0) ids.push_back(id);
  }
  return ids;
}

StreamRole RoleOf(const ColumnWish& wish) {
  if (wish.field.empty()) return wish.name == "flow" ? StreamRole::kFlow : StreamRole::kNone;
  if (wish.pick == PickOf::kCount) return StreamRole::kNone;
  if (wish.field == "tcp.stream") return StreamRole::kTcpStream;
  return wish.field == "udp.stream" ? StreamRole::kUdpStream : StreamRole::kNone;
}

}  // namespace

ColumnSet::ColumnSet(const std::vector<ColumnWish>& wishes, ReaderOptions* options)
    : malformed_(proto_registrar_get_id_byname("_ws.malformed")),
      cut_(proto_registrar_get_id_byname("_ws.short")) {
  // Wireshark's own remarks (expert information) hang on items that an invisible tree does not make.
  options->visible_tree = options->display_filter.find("_ws.") != std::string::npos;
  for (const ColumnWish& wish : wishes) Add(wish, options);
  const auto prime = [options](const std::vector<int>& ids) {
    options->primed.insert(options->primed.end(), ids.begin(), ids.end());
  };
  for (const auto& column : columns_) prime(column->Primed());
  if (needs_flow_) prime(flows_.Primed());
  prime({malformed_, cut_});
  prime(Unreferenced());
  options->column_text = needs_text_;
}

void ColumnSet::Add(const ColumnWish& wish, ReaderOptions* options) {
  FieldRegistry& fields = EpanRuntime::Get().fields();
  if (wish.field.empty()) {
    columns_.push_back(MakeBaseColumn(wish.name, &flows_));
  } else {
    const std::vector<int> found = fields.Match(wish.field);
    if (found.size() != 1) throw std::invalid_argument("no field is named '" + wish.field + "'");
    columns_.push_back(MakeFieldColumn(wish, fields.At(found.front()), &non_finite_));
  }
  if (wish.field.rfind("_ws.", 0) == 0) options->visible_tree = true;
  needs_text_ = needs_text_ || columns_.back()->NeedsColumnText();
  needs_flow_ = needs_flow_ || columns_.back()->NeedsFlow();
  roles_.push_back(RoleOf(wish));
}

void ColumnSet::Attach(CaptureReader& reader) {
  flows_.Forget();
  if (needs_flow_) reader.Observe(&flows_);
}

void ColumnSet::Append(CaptureReader& reader) {
  if (needs_text_) epan_dissect_fill_in_columns(reader.dissection(), FALSE, FALSE);
  bytes_ = 0;
  for (const auto& column : columns_) {
    column->Append(reader);
    bytes_ += column->bytes();
  }
  window_.frames.push_back(reader.frame().num);
  window_.malformed += Has(reader, malformed_);
  window_.cut += Has(reader, cut_);
  if (needs_flow_ && flows_.flow().several) window_.several++;
}

bool ColumnSet::Room(uint32_t rows, size_t bytes) const {
  return window_.frames.size() < rows && bytes_ < bytes;
}

ColumnWindow ColumnSet::Take() {
  for (const auto& column : columns_) window_.columns.push_back(column->Take());
  window_.non_finite = std::exchange(non_finite_, 0);
  window_.size = std::exchange(bytes_, 0);
  return std::exchange(window_, ColumnWindow());
}

}  // namespace wishlab
