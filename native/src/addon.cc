// The border to JavaScript; native/index.d.ts is its contract. The only file that includes napi.h.
#include <napi.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <memory>

#include "capture_reader.h"
#include "column_builder.h"
#include "document_writer.h"
#include "epan_runtime.h"
#include "flow_tracker.h"
#include "text.h"

namespace wishlab {
namespace {

// A typed array over memory that the vector hands to JavaScript.
template <typename T>
Napi::Value Bytes(Napi::Env env, std::vector<T>&& vector) {
  auto* owned = new std::vector<T>(std::move(vector));
  return Napi::Buffer<uint8_t>::New(
      env, reinterpret_cast<uint8_t*>(owned->data()), owned->size() * sizeof(T),
      [](Napi::Env, uint8_t*, std::vector<T>* held) { delete held; }, owned);
}

Napi::Value Bytes(Napi::Env env, std::string&& text) {
  return Napi::Buffer<uint8_t>::Copy(env, reinterpret_cast<const uint8_t*>(text.data()), text.size());
}

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

Napi::Error CodedError(Napi::Env env, const std::string& message, const char* code) {
  Napi::Error error = Napi::Error::New(env, message);
  error.Set("code", code);
  return error;
}

// Runs `work`, turning the core's exceptions into JavaScript errors with a code.
template <typename Work>
auto Guarded(Napi::Env env, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const CaptureError& error) {
    Napi::Error coded = CodedError(env, error.what(), "CAPTURE");
    coded.Set("wiretap", Napi::Number::New(env, error.code));
    throw coded;
  } catch (const FilterRefused& error) {
    Napi::Error coded = CodedError(env, error.what(), "FILTER");
    coded.Set("start", Napi::Number::New(env, static_cast<double>(error.error.start)));
    coded.Set("length", Napi::Number::New(env, static_cast<double>(error.error.length)));
    throw coded;
  } catch (const std::invalid_argument& error) {
    throw CodedError(env, error.what(), "ARGUMENT");
  } catch (const std::exception& error) {
    throw CodedError(env, error.what(), "NATIVE");
  }
}

// A name as JSON, in the form of FieldInfo (sdk/request/source.ts); JavaScript objects made one by one from
// here would take two seconds for the whole dictionary.
void AppendField(std::string& out, const FieldName& name) {
  const header_field_info* first = name.registrations.front();
  const auto member = [&out](const char* key, const std::string& value) {
    out += out.back() == '{' ? "\"" : ",\"";
    out += key;
    out += "\":";
    AppendJsonString(out, value);
  };
  out.push_back('{');
  member("field", name.field);
  member("column", name.column);
  member("path", name.protocol + "." + name.column);
  member("type", ftype_name(first->type) + 3);
  member("kind", KindName(name.kind));
  member("label", first->name != nullptr ? first->name : "");
  member("description", first->blurb != nullptr ? first->blurb : "");
  out.push_back('}');
}

std::string FieldsJson(const FieldRegistry& registry, const std::vector<int>& indices) {
  std::string json = "[";
  for (const int index : indices) {
    if (json.size() > 1) json.push_back(',');
    AppendField(json, registry.At(index));
  }
  json.push_back(']');
  return json;
}

std::string Text(const Napi::Object& object, const char* key) {
  return object.Get(key).IsString() ? object.Get(key).As<Napi::String>().Utf8Value() : std::string();
}

uint64_t Number(const Napi::Object& object, const char* key) {
  return object.Get(key).IsNumber() ? static_cast<uint64_t>(object.Get(key).As<Napi::Number>().Int64Value())
                                    : 0;
}

ReaderOptions ParseReaderOptions(const Napi::Object& object) {
  ReaderOptions options;
  options.path = Text(object, "path");
  options.display_filter = Text(object, "displayFilter");
  options.limit = Number(object, "limit");
  return options;
}

// Counts and position that every batch carries.
void SetProgress(Napi::Env env, Napi::Object& batch, const CaptureReader& reader,
                 uint64_t* dissected_before) {
  batch.Set("dissected",
            Napi::Number::New(env, static_cast<double>(reader.frames_read() - *dissected_before)));
  batch.Set("bytes", Napi::Number::New(env, static_cast<double>(reader.bytes_read())));
  int64_t start = 0;
  batch.Set("start",
            reader.Start(&start) ? Napi::Value(Napi::String::New(env, std::to_string(start))) : env.Null());
  *dissected_before = reader.frames_read();
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
    columns_.push_back(MakeColumn(column, fields, flows_.get(), &non_finite_));
    const std::vector<int> primed = columns_.back()->Primed();
    options.primed.insert(options.primed.end(), primed.begin(), primed.end());
    options.column_text = options.column_text || columns_.back()->NeedsColumnText();
    needs_flow_ = needs_flow_ || columns_.back()->NeedsFlow();
  }

  Napi::Value Next(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    const auto max_rows = static_cast<uint32_t>(info[0].As<Napi::Number>().Uint32Value());
    const auto max_bytes = static_cast<size_t>(info[1].As<Napi::Number>().Int64Value());
    if (!reader_) return env.Null();
    uint32_t rows = 0;
    uint64_t malformed = 0, cut = 0, several = 0;
    size_t bytes = 0;
    bool more = true;
    // What was read before an error is handed over first; the next call throws it.
    if (!pending_error_) {
      try {
        while (rows < max_rows && bytes < max_bytes && (more = reader_->Next())) {
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
        }
      } catch (const CaptureError& error) {
        pending_error_ = std::make_unique<CaptureError>(error);
      }
    }
    if (rows == 0 && pending_error_) {
      Guarded(env, [&] { throw CaptureError(*pending_error_); });
    }
    Napi::Object batch = Napi::Object::New(env);
    Napi::Array columns = Napi::Array::New(env, columns_.size());
    for (uint32_t i = 0; i < columns_.size(); i++) columns.Set(i, ColumnObject(env, columns_[i]->Take()));
    batch.Set("rows", Napi::Number::New(env, rows));
    batch.Set("last", Napi::Boolean::New(env, !more && !pending_error_));
    batch.Set("columns", columns);
    batch.Set("malformed", Napi::Number::New(env, static_cast<double>(malformed)));
    batch.Set("cut", Napi::Number::New(env, static_cast<double>(cut)));
    batch.Set("nonFinite", Napi::Number::New(env, static_cast<double>(non_finite_)));
    batch.Set("multipleTransport", Napi::Number::New(env, static_cast<double>(several)));
    non_finite_ = 0;
    SetProgress(env, batch, *reader_, &dissected_);
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
  std::unique_ptr<CaptureError> pending_error_;
  bool needs_flow_ = false;
  bool text_needed_ = false;
  int malformed_ = -1, cut_ = -1;
  uint64_t non_finite_ = 0;
  uint64_t dissected_ = 0;
};

class DocumentReader : public Napi::ObjectWrap<DocumentReader> {
 public:
  static Napi::Function Define(Napi::Env env) {
    return DefineClass(
        env, "DocumentReader",
        {InstanceMethod("next", &DocumentReader::Next), InstanceMethod("close", &DocumentReader::Close)});
  }

  explicit DocumentReader(const Napi::CallbackInfo& info) : Napi::ObjectWrap<DocumentReader>(info) {
    const Napi::Object request = info[0].As<Napi::Object>();
    Guarded(info.Env(), [&] {
      ReaderOptions options = ParseReaderOptions(request);
      options.visible_tree = true;
      reader_ = std::make_unique<CaptureReader>(options);
      writer_ = std::make_unique<DocumentWriter>(EpanRuntime::Get().fields(), Text(request, "head"));
    });
  }

 private:
  Napi::Value Next(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    const auto max_rows = static_cast<uint32_t>(info[0].As<Napi::Number>().Uint32Value());
    const auto max_bytes = static_cast<size_t>(info[1].As<Napi::Number>().Int64Value());
    if (!reader_) return env.Null();
    writer_->Clear();
    bool more = true;
    if (!pending_error_) {
      try {
        while (writer_->frames().size() < max_rows && writer_->text().size() < max_bytes &&
               (more = reader_->Next())) {
          writer_->Append(*reader_);
        }
      } catch (const CaptureError& error) {
        pending_error_ = std::make_unique<CaptureError>(error);
      }
    }
    if (writer_->frames().empty() && pending_error_) {
      Guarded(env, [&] { throw CaptureError(*pending_error_); });
    }
    Napi::Object batch = Napi::Object::New(env);
    const auto* text = reinterpret_cast<const uint8_t*>(writer_->text().data());
    batch.Set("ndjson", Napi::Buffer<uint8_t>::Copy(env, text, writer_->text().size()));
    batch.Set("offsets", Bytes(env, std::vector<uint32_t>(writer_->offsets())));
    batch.Set("frames", Bytes(env, std::vector<uint32_t>(writer_->frames())));
    batch.Set("newFields", FieldsJson(EpanRuntime::Get().fields(), writer_->new_fields()));
    batch.Set("last", Napi::Boolean::New(env, !more && !pending_error_));
    batch.Set("malformed", Napi::Number::New(env, static_cast<double>(writer_->counts().malformed)));
    batch.Set("cut", Napi::Number::New(env, static_cast<double>(writer_->counts().cut)));
    batch.Set("nonFinite", Napi::Number::New(env, static_cast<double>(writer_->counts().non_finite)));
    SetProgress(env, batch, *reader_, &dissected_);
    return batch;
  }

  Napi::Value Close(const Napi::CallbackInfo& info) {
    reader_.reset();
    return info.Env().Undefined();
  }

  std::unique_ptr<CaptureReader> reader_;
  std::unique_ptr<DocumentWriter> writer_;
  std::unique_ptr<CaptureError> pending_error_;
  uint64_t dissected_ = 0;
};

// start({configDir, preferences}) → {version}
Napi::Value Start(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const Napi::Object given = info[0].As<Napi::Object>();
  RuntimeOptions options;
  options.config_dir = Text(given, "configDir");
  const Napi::Array preferences = given.Get("preferences").As<Napi::Array>();
  for (uint32_t i = 0; i < preferences.Length(); i++) {
    options.preferences.push_back(preferences.Get(i).As<Napi::String>().Utf8Value());
  }
  return Guarded(env, [&] {
    Napi::Object result = Napi::Object::New(env);
    result.Set("version", EpanRuntime::Start(options).version());
    return Napi::Value(result);
  });
}

// matchFields(pattern) → JSON text of the names that match
Napi::Value MatchFields(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  return Guarded(env, [&] {
    FieldRegistry& registry = EpanRuntime::Get().fields();
    const std::vector<int> found = registry.Match(info[0].As<Napi::String>().Utf8Value());
    return Napi::Value(Napi::String::New(env, FieldsJson(registry, found)));
  });
}

// checkFilter(text): throws where libwireshark refuses it.
Napi::Value CheckFilter(const Napi::CallbackInfo& info) {
  return Guarded(info.Env(), [&] {
    EpanRuntime::Get();
    FilterError error;
    dfilter_t* filter = CompileFilter(info[0].As<Napi::String>().Utf8Value(), &error);
    if (filter == nullptr && !error.message.empty()) throw FilterRefused(error);
    dfilter_free(filter);
    return info.Env().Undefined();
  });
}

// dieWithParent(pid): SIGKILL when the parent ends, at once where it has ended already.
Napi::Value DieWithParent(const Napi::CallbackInfo& info) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != info[0].As<Napi::Number>().Int32Value()) _exit(0);
  return info.Env().Undefined();
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("start", Napi::Function::New(env, Start));
  exports.Set("matchFields", Napi::Function::New(env, MatchFields));
  exports.Set("checkFilter", Napi::Function::New(env, CheckFilter));
  exports.Set("dieWithParent", Napi::Function::New(env, DieWithParent));
  exports.Set("ColumnReader", ColumnReader::Define(env));
  exports.Set("DocumentReader", DocumentReader::Define(env));
  return exports;
}

NODE_API_MODULE(wishlab, Init)

}  // namespace
}  // namespace wishlab
