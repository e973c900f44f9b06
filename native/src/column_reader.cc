// The invisible-tree path: wished columns, batch by batch.
#include "border.h"
#include "column_merge.h"
#include "column_set.h"

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

std::vector<ColumnWish> ParseWishes(const Napi::Array& given) {
  std::vector<ColumnWish> wishes;
  for (uint32_t i = 0; i < given.Length(); i++) {
    const Napi::Object wish = given.Get(i).As<Napi::Object>();
    const std::string pick = Text(wish, "pick");
    wishes.push_back({Text(wish, "name"), Text(wish, "field"),
                      pick == "all"     ? PickOf::kAll
                      : pick == "last"  ? PickOf::kLast
                      : pick == "count" ? PickOf::kCount
                                        : PickOf::kFirst});
  }
  return wishes;
}

class ColumnReader : public Napi::ObjectWrap<ColumnReader> {
 public:
  static Napi::Function Define(Napi::Env env) {
    return DefineClass(
        env, "ColumnReader",
        {InstanceMethod("next", &ColumnReader::Next), InstanceMethod("close", &ColumnReader::Close),
         InstanceMethod("against", &ColumnReader::Against)});
  }

  explicit ColumnReader(const Napi::CallbackInfo& info) : Napi::ObjectWrap<ColumnReader>(info) {
    const Napi::Object request = info[0].As<Napi::Object>();
    Guarded(info.Env(), [&] {
      ReaderOptions options = ParseReaderOptions(request);
      const std::string depth = Text(request, "depth");
      options.transport_only = depth == "transport";
      options.json_left_out = depth == "application";
      const std::vector<ColumnWish> wishes = ParseWishes(request.Get("columns").As<Napi::Array>());
      columns_ = std::make_unique<ColumnSet>(wishes, &options);
      plan_ = PlanOf(request, options, kColumnWindow, &against_);
      options.plan = plan_.get();
      const auto merge = [this](std::vector<ColumnWindow>& parts, const StreamNumbers& numbers) {
        return Merge(parts, columns_->roles(), numbers);
      };
      facts_.Begin(options);
      pull_ = std::make_unique<CapturePull<ColumnWindow>>(
          options, *columns_, SplitWays<ColumnWindow>{kColumnWindow, Pack, Unpack, merge});
    });
  }

 private:
  Napi::Value Next(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    const auto max_rows = info[0].As<Napi::Number>().Uint32Value();
    const auto max_bytes = static_cast<size_t>(info[1].As<Napi::Number>().Int64Value());
    if (!pull_) return env.Null();
    ColumnWindow window = Guarded(env, [&] { return pull_->Next(max_rows, max_bytes); });
    Napi::Object batch = Napi::Object::New(env);
    Napi::Array columns = Napi::Array::New(env, window.columns.size());
    for (uint32_t i = 0; i < window.columns.size(); i++)
      columns.Set(i, ColumnObject(env, std::move(window.columns[i])));
    batch.Set("rows", Napi::Number::New(env, static_cast<double>(window.frames.size())));
    batch.Set("columns", columns);
    batch.Set("multipleTransport", Napi::Number::New(env, static_cast<double>(window.several)));
    facts_.Set(env, batch, pull_->facts(), window, pull_->against());
    return batch;
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

  Napi::Value Against(const Napi::CallbackInfo& info) { return Napi::String::New(info.Env(), against_); }

  Napi::Value Close(const Napi::CallbackInfo& info) {
    pull_.reset();
    return info.Env().Undefined();
  }

  std::unique_ptr<ColumnSet> columns_;
  std::unique_ptr<SharePlan> plan_;
  std::unique_ptr<CapturePull<ColumnWindow>> pull_;
  std::string against_;
  BatchFacts facts_;
};

}  // namespace

Napi::Function DefineColumnReader(Napi::Env env) { return ColumnReader::Define(env); }

}  // namespace wishlab
