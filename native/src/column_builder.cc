#include "column_builder.h"

#include <cmath>
#include <stdexcept>

#include "field_value.h"
#include "text.h"

namespace wishlab {
namespace {

Values EmptyValues(Storage storage) {
  switch (storage) {
    case Storage::kBool:
      return std::vector<uint8_t>();
    case Storage::kI32:
      return std::vector<int32_t>();
    case Storage::kU64:
      return std::vector<uint64_t>();
    case Storage::kI64:
      return std::vector<int64_t>();
    case Storage::kF64:
      return std::vector<double>();
    case Storage::kU32:
    case Storage::kString:
      break;
  }
  return std::vector<uint32_t>();
}

template <typename T>
void Push(Values& values, T value) {
  std::visit(
      [value](auto& vector) { vector.push_back(static_cast<std::decay_t<decltype(vector[0])>>(value)); },
      values);
}

// Nanoseconds since the epoch; false outside of what 64 bits hold.
bool Nanoseconds(const nstime_t& time, int64_t* result) {
  const __int128 total = static_cast<__int128>(time.secs) * 1000000000 + time.nsecs;
  *result = static_cast<int64_t>(total);
  return *result == total;
}

class FieldColumn : public Column {
 public:
  FieldColumn(const ColumnWish& wish, const FieldName& name, uint64_t* non_finite)
      : wish_(wish),
        name_(name),
        values_(wish.pick == PickOf::kCount ? Storage::kU32 : name.storage),
        non_finite_(non_finite) {}

  std::vector<int> Primed() const override {
    std::vector<int> ids;
    for (const header_field_info* info : name_.registrations) ids.push_back(info->id);
    return ids;
  }

  void Append(CaptureReader& reader) override {
    found_.clear();
    int registrations = 0;
    for (const header_field_info* info : name_.registrations) {
      const GPtrArray* array = proto_get_finfo_ptr_array(reader.dissection()->tree, info->id);
      if (array == nullptr || array->len == 0) continue;
      registrations++;
      for (guint i = 0; i < array->len; i++) {
        found_.push_back(static_cast<const field_info*>(g_ptr_array_index(array, i)));
      }
    }
    if (found_.size() > 1) PutInTreeOrder(reader.dissection()->tree);
    if (wish_.pick == PickOf::kCount) {
      values_.AppendInteger(static_cast<int64_t>(found_.size()));
      return;
    }
    if (wish_.pick == PickOf::kAll) {
      for (const field_info* fi : found_) values_.AppendField(fi, name_, non_finite_);
      offsets_.push_back(static_cast<uint32_t>(values_.rows()));
      return;
    }
    if (found_.empty()) {
      values_.AppendNull();
      return;
    }
    if (found_.size() > 1) more_++;
    values_.AppendField(wish_.pick == PickOf::kLast ? found_.back() : found_.front(), name_, non_finite_);
  }

  TakenColumn Take() override {
    TakenColumn taken;
    taken.name = wish_.name;
    taken.field = wish_.field;
    taken.more = more_;
    taken.list = wish_.pick == PickOf::kAll;
    taken.empty = !values_.any();
    taken.data = values_.Take();
    if (taken.list) {
      taken.offsets = std::move(offsets_);
      offsets_ = {0};
    }
    more_ = 0;
    return taken;
  }

  size_t bytes() const override { return values_.bytes(); }

 private:
  // Arrays hold values as dissectors made them; documents, and tshark, show them as they stand in the tree.
  void PutInTreeOrder(proto_tree* tree) {
    pending_ = found_;
    found_.clear();
    proto_tree_children_foreach(
        tree, [](proto_node* node, gpointer self) { static_cast<FieldColumn*>(self)->Visit(node); }, this);
    // What hangs in no tree, if anything does, keeps its place at the end.
    for (const field_info* fi : pending_) {
      if (fi != nullptr) found_.push_back(fi);
    }
  }

  void Visit(proto_node* node) {
    const field_info* here = PNODE_FINFO(node);
    for (const field_info*& fi : pending_) {
      if (fi != nullptr && fi == here) {
        found_.push_back(fi);
        fi = nullptr;
        break;
      }
    }
    if (found_.size() == pending_.size()) return;
    proto_tree_children_foreach(
        node, [](proto_node* child, gpointer self) { static_cast<FieldColumn*>(self)->Visit(child); }, this);
  }

  const ColumnWish wish_;
  const FieldName name_;
  ValueColumn values_;
  uint64_t* non_finite_;
  std::vector<uint32_t> offsets_{0};
  std::vector<const field_info*> found_;
  std::vector<const field_info*> pending_;
  uint32_t more_ = 0;
};

// A column that is not a field's: frame bookkeeping, Wireshark's text, the flow.
class BaseColumn : public Column {
 public:
  using Fill = void (*)(ValueColumn& values, CaptureReader& reader, const FlowTracker* flows);
  BaseColumn(std::string name, Storage storage, Fill fill, bool text, const FlowTracker* flows)
      : name_(std::move(name)), values_(storage), fill_(fill), text_(text), flows_(flows) {}

  void Append(CaptureReader& reader) override { fill_(values_, reader, flows_); }
  TakenColumn Take() override {
    TakenColumn taken;
    taken.name = name_;
    taken.empty = !values_.any();
    taken.data = values_.Take();
    return taken;
  }
  size_t bytes() const override { return values_.bytes(); }
  bool NeedsColumnText() const override { return text_; }
  bool NeedsFlow() const override { return flows_ != nullptr; }

 private:
  std::string name_;
  ValueColumn values_;
  Fill fill_;
  bool text_;
  const FlowTracker* flows_;
};

template <int format>
void FillText(ValueColumn& values, CaptureReader& reader, const FlowTracker*) {
  const column_info* columns = reader.columns();
  for (int i = 0; i < columns->num_cols; i++) {
    if (columns->columns[i].col_fmt != format) continue;
    const gchar* text = columns->columns[i].col_data;
    values.AppendString(text != nullptr ? text : "");
    return;
  }
  values.AppendNull();
}

void FillAddress(ValueColumn& values, const field_info* address) {
  if (address == nullptr) {
    values.AppendNull();
    return;
  }
  std::string text;
  if (address->hfinfo->type == FT_IPv6) {
    AppendIpv6(text, Ipv6Of(address).data);
  } else {
    bool whole = true;
    AppendIpv4(text, Ipv4Of(address, &whole));
  }
  values.AppendString(text);
}

void FillFlow(ValueColumn& values, CaptureReader&, const FlowTracker* flows) {
  const Flow& flow = flows->flow();
  if (flow.transport == Flow::Transport::kNone) {
    values.AppendNull();
    return;
  }
  std::string key = flow.transport == Flow::Transport::kTcp ? "tcp/" : "udp/";
  AppendUnsigned(key, flow.stream);
  key += flow.direction == 0 ? "/0" : "/1";
  values.AppendString(key);
}

}  // namespace

ValueColumn::ValueColumn(Storage storage) : storage_(storage) {
  data_.storage = storage;
  data_.values = EmptyValues(storage);
}

size_t ValueColumn::rows() const {
  return std::visit([](const auto& vector) { return vector.size(); }, data_.values);
}

void ValueColumn::MarkValid(bool valid) {
  bytes_ += 9;
  if (valid) {
    any_ = true;
    if (!data_.valid.empty()) data_.valid.push_back(1);
    return;
  }
  // The value is pushed already: every row before it had one.
  if (data_.valid.empty()) data_.valid.assign(rows() - 1, 1);
  data_.valid.push_back(0);
}

void ValueColumn::AppendNull() {
  if (storage_ == Storage::kString) {
    Push(data_.values, kAbsent);
    bytes_ += 4;
    return;
  }
  Push(data_.values, 0);
  MarkValid(false);
}

void ValueColumn::AppendNumber(double value) {
  if (std::isnan(value)) {
    AppendNull();
    return;
  }
  Push(data_.values, value);
  MarkValid(true);
}

void ValueColumn::AppendInteger(int64_t value) {
  Push(data_.values, value);
  MarkValid(true);
}

void ValueColumn::AppendString(std::string_view text) {
  const std::string key(text);
  const auto [entry, fresh] = codes_.try_emplace(key, static_cast<uint32_t>(codes_.size()));
  if (fresh) {
    if (data_.dictionary_offsets.empty()) data_.dictionary_offsets.push_back(0);
    const size_t before = data_.dictionary.size();
    AppendUtf8(data_.dictionary, text);
    data_.dictionary_offsets.push_back(static_cast<uint32_t>(data_.dictionary.size()));
    bytes_ += data_.dictionary.size() - before;
  }
  Push(data_.values, entry->second);
  any_ = true;
  bytes_ += 4;
}

void ValueColumn::AppendField(const field_info* fi, const FieldName& name, uint64_t* non_finite) {
  switch (name.storage) {
    case Storage::kString:
      scratch_.clear();
      AppendStringValue(scratch_, fi, name);
      AppendString(scratch_);
      return;
    case Storage::kBool:
      AppendInteger(BooleanValue(fi) ? 1 : 0);
      return;
    case Storage::kF64: {
      const double value = FractionalValue(fi);
      if (!std::isfinite(value)) ++*non_finite;
      AppendNumber(std::isfinite(value) ? value : std::nan(""));
      return;
    }
    case Storage::kI64:
      if (IS_FT_TIME(fi->hfinfo->type)) {
        int64_t nanoseconds = 0;
        if (!nstime_is_unset(TimeOf(fi)) && Nanoseconds(*TimeOf(fi), &nanoseconds)) {
          AppendInteger(nanoseconds);
        } else {
          ++*non_finite;
          AppendNull();
        }
        return;
      }
      AppendInteger(IntegerValue(fi));
      return;
    case Storage::kU32:
    case Storage::kI32:
    case Storage::kU64:
      AppendInteger(IntegerValue(fi));
  }
}

ColumnData ValueColumn::Take() {
  ColumnData taken = std::move(data_);
  data_ = ColumnData();
  data_.storage = storage_;
  data_.values = EmptyValues(storage_);
  codes_.clear();
  any_ = false;
  bytes_ = 0;
  return taken;
}

std::unique_ptr<Column> MakeColumn(const ColumnWish& wish, FieldRegistry& registry, const FlowTracker* flows,
                                   uint64_t* non_finite) {
  if (!wish.field.empty())
    return std::make_unique<FieldColumn>(wish, registry.At(wish.field_index), non_finite);
  struct Base {
    const char* name;
    Storage storage;
    BaseColumn::Fill fill;
    bool text;
    bool flow;
  };
  static constexpr Base kBases[] = {
      {"frame_number", Storage::kU32,
       [](ValueColumn& values, CaptureReader& reader, const FlowTracker*) {
         values.AppendInteger(reader.frame().num);
       },
       false, false},
      {"time", Storage::kF64,
       [](ValueColumn& values, CaptureReader& reader, const FlowTracker*) {
         values.AppendNumber(reader.Time());
       },
       false, false},
      {"frame_len", Storage::kU32,
       [](ValueColumn& values, CaptureReader& reader, const FlowTracker*) {
         values.AppendInteger(reader.frame().pkt_len);
       },
       false, false},
      {"source", Storage::kString, FillText<COL_DEF_SRC>, true, false},
      {"destination", Storage::kString, FillText<COL_DEF_DST>, true, false},
      {"protocol", Storage::kString, FillText<COL_PROTOCOL>, true, false},
      {"info", Storage::kString, FillText<COL_INFO>, true, false},
      {"flow", Storage::kString, FillFlow, false, true},
      {"ip_source", Storage::kString,
       [](ValueColumn& values, CaptureReader&, const FlowTracker* tracker) {
         FillAddress(values, tracker->flow().source);
       },
       false, true},
      {"ip_destination", Storage::kString,
       [](ValueColumn& values, CaptureReader&, const FlowTracker* tracker) {
         FillAddress(values, tracker->flow().destination);
       },
       false, true},
  };
  for (const Base& base : kBases) {
    if (wish.name == base.name) {
      return std::make_unique<BaseColumn>(base.name, base.storage, base.fill, base.text,
                                          base.flow ? flows : nullptr);
    }
  }
  throw std::invalid_argument("'" + wish.name + "' is no base column");
}

}  // namespace wishlab
