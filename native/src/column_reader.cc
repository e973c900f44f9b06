// The invisible-tree path: wished columns, batch by batch.
#include "border.h"
#include "column.h"
#include "epan_runtime.h"
#include "flow_tracker.h"

namespace wishlab {
namespace {

const char* StorageName(Storage storage) {
  switch (storage) {
    case Storage::kBool:
      return "bool";
    case Storage::kU32:
      return "u32";
    case Storage::kI32:
      return "i32";
    case Storage::kU64:
      return "u64";
    case Storage::kI64:
      return "i64";
    case Storage::kF64:
      return "f64";
    case Storage::kString:
      break;
  }
  return "string";
}

class ColumnReader : public Napi::ObjectWrap<ColumnReader> {
 public:
  static Napi::Function Define(Napi::Env env) {
    return DefineClass(
        env, "ColumnReader",
        {InstanceMethod("next", &ColumnReader::Next), InstanceMethod("close", &ColumnReader::Close)});
  }

  explicit ColumnReader(const Napi::CallbackInfo& info) : Napi::ObjectWrap<ColumnReader>(info) {
    const Napi::Object request = info[0].As<Napi::Object>();
    Guarded(info.Env(), [&] {
      FieldRegistry& fields = EpanRuntime::Get().fields();
      ReaderOptions options = ParseReaderOptions(request);
      options.transport_only = Text(request, "depth") == "transport";
      // Wireshark's own remarks (expert information) hang on items that an invisible tree does not make.
      options.visible_tree = options.display_filter.find("_ws.") != std::string::npos;
      flows_ = std::make_unique<FlowTracker>();
      const Napi::Array wishes = request.Get("columns").As<Napi::Array>();
      for (uint32_t i = 0; i < wishes.Length(); i++)
        AddColumn(wishes.Get(i).As<Napi::Object>(), fields, options);
      if (needs_flow_) {
        const std::vector<int> primed = flows_->Primed();
        options.primed.insert(options.primed.end(), primed.begin(), primed.end());
      }
      malformed_ = proto_registrar_get_id_byname("_ws.malformed");
      cut_ = proto_registrar_get_id_byname("_ws.short");
      options.primed.push_back(malformed_);
      options.primed.push_back(cut_);
      reader_ = std::make_unique<CaptureReader>(options);
      text_needed_ = options.column_text;
      if (needs_flow_) reader_->Observe(flows_.get());
    });
  }

 private:
  void AddColumn(const Napi::Object& wish, FieldRegistry& fields, ReaderOptions& options) {
    ColumnWish column;
    column.name = Text(wish, "name");
    column.field = Text(wish, "field");
    const std::string pick = Text(wish, "pick");
    column.pick = pick == "all"     ? PickOf::kAll
                  : pick == "last"  ? PickOf::kLast
                  : pick == "count" ? PickOf::kCount
                                    : PickOf::kFirst;
    if (!column.field.empty()) {
      const std::vector<int> found = fields.Match(column.field);
      if (found.size() != 1) throw std::invalid_argument("no field is named '" + column.field + "'");
      column.field_index = found.front();
    }
    if (column.field.rfind("_ws.", 0) == 0) options.visible_tree = true;
    columns_.push_back(column.field.empty()
                           ? MakeBaseColumn(column.name, flows_.get())
                           : MakeFieldColumn(column, fields.At(column.field_index), &non_finite_));
    const std::vector<int> primed = columns_.back()->Primed();
    options.primed.insert(options.primed.end(), primed.begin(), primed.end());
    options.column_text = options.column_text || columns_.back()->NeedsColumnText();
    needs_flow_ = needs_flow_ || columns_.back()->NeedsFlow();
  }

  Napi::Value Next(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    const auto max_rows = info[0].As<Napi::Number>().Uint32Value();
    const auto max_bytes = static_cast<size_t>(info[1].As<Napi::Number>().Int64Value());
    if (!reader_) return env.Null();
    uint32_t rows = 0;
    uint64_t malformed = 0, cut = 0, several = 0;
    size_t bytes = 0;
    const auto room = [&] { return rows < max_rows && bytes < max_bytes; };
    const bool more = Guarded(env, [&] {
      return pull_.Frames(*reader_, room, [&] {
        rows++;
        bytes = 0;
        if (text_needed_) epan_dissect_fill_in_columns(reader_->dissection(), FALSE, FALSE);
        for (const auto& column : columns_) {
          column->Append(*reader_);
          bytes += column->bytes();
        }
        malformed += Has(malformed_);
        cut += Has(cut_);
        if (needs_flow_ && flows_->flow().several) several++;
      });
    });
    Napi::Object batch = Napi::Object::New(env);
    Napi::Array columns = Napi::Array::New(env, columns_.size());
    for (uint32_t i = 0; i < columns_.size(); i++) columns.Set(i, ColumnObject(env, columns_[i]->Take()));
    batch.Set("rows", Napi::Number::New(env, rows));
    batch.Set("columns", columns);
    batch.Set("multipleTransport", Napi::Number::New(env, static_cast<double>(several)));
    pull_.SetFacts(env, batch, *reader_, more, malformed, cut, non_finite_);
    non_finite_ = 0;
    return batch;
  }

  uint32_t Has(int id) const {
    const GPtrArray* found = proto_get_finfo_ptr_array(reader_->dissection()->tree, id);
    return found != nullptr && found->len > 0 ? 1 : 0;
  }

  static Napi::Value ColumnObject(Napi::Env env, TakenColumn&& taken) {
    Napi::Object column = Napi::Object::New(env);
    column.Set("name", taken.name);
    column.Set("field", taken.field.empty() ? env.Null() : Napi::Value(Napi::String::New(env, taken.field)));
    column.Set("more", Napi::Number::New(env, taken.more));
    column.Set("storage", StorageName(taken.data.storage));
    column.Set("list", Napi::Boolean::New(env, taken.list));
    column.Set("empty", Napi::Boolean::New(env, taken.empty));
    if (taken.empty) return column;
    column.Set("values",
               std::visit([env](auto& vector) { return Bytes(env, std::move(vector)); }, taken.data.values));
    if (!taken.data.valid.empty()) column.Set("valid", Bytes(env, std::move(taken.data.valid)));
    if (taken.list) column.Set("offsets", Bytes(env, std::move(taken.offsets)));
    if (taken.data.storage == Storage::kString) {
      column.Set("dictionary", Bytes(env, std::move(taken.data.dictionary)));
      column.Set("dictionaryOffsets", Bytes(env, std::move(taken.data.dictionary_offsets)));
    }
    return column;
  }

  Napi::Value Close(const Napi::CallbackInfo& info) {
    reader_.reset();
    return info.Env().Undefined();
  }

  std::unique_ptr<FlowTracker> flows_;
  std::vector<std::unique_ptr<Column>> columns_;
  std::unique_ptr<CaptureReader> reader_;
  Pull pull_;
  bool needs_flow_ = false;
  bool text_needed_ = false;
  int malformed_ = -1, cut_ = -1;
  uint64_t non_finite_ = 0;
};

}  // namespace

Napi::Function DefineColumnReader(Napi::Env env) { return ColumnReader::Define(env); }

}  // namespace wishlab
