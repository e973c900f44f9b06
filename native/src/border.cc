#include "border.h"

#include <algorithm>

#include "separable.h"
#include "text.h"

namespace wishlab {
namespace {

// The types of a name that was registered with several.
void AppendTypes(std::string& out, const std::vector<const header_field_info*>& registrations) {
  std::vector<ftenum> types;
  for (const header_field_info* each : registrations) {
    if (std::find(types.begin(), types.end(), each->type) == types.end()) types.push_back(each->type);
  }
  if (types.size() == 1) return;
  out += ",\"types\":";
  for (const ftenum type : types) {
    out.push_back(type == types.front() ? '[' : ',');
    AppendJsonString(out, ftype_name(type) + 3);
  }
  out.push_back(']');
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
  member("type", ftype_name(TypeOf(first)) + 3);
  member("kind", KindName(name.kind));
  member("label", first->name != nullptr ? first->name : "");
  member("description", first->blurb != nullptr ? first->blurb : "");
  AppendTypes(out, name.registrations);
  out.push_back('}');
}

}  // namespace

Napi::Error CodedError(Napi::Env env, const std::string& message, const char* code) {
  Napi::Error error = Napi::Error::New(env, message);
  error.Set("code", code);
  return error;
}

Napi::Error UnknownNameError(Napi::Env env, const UnknownName& error) {
  Napi::Error coded = CodedError(env, error.what(), "NAME");
  Napi::Array known = Napi::Array::New(env, error.known.size());
  for (uint32_t i = 0; i < error.known.size(); i++) known.Set(i, error.known[i]);
  coded.Set("given", error.name);
  coded.Set("known", known);
  coded.Set("hint", error.hint);
  return coded;
}

// With the frame at which it came.
Napi::Error OutOfMemoryError(Napi::Env env, const char* what) {
  Napi::Error coded = CodedError(env, what, "MEMORY");
  coded.Set("frame", Napi::Number::New(env, ProgressMark::Get().frame.load()));
  return coded;
}

Napi::Value Bytes(Napi::Env env, std::string_view text) {
  return Napi::Buffer<uint8_t>::Copy(env, reinterpret_cast<const uint8_t*>(text.data()), text.size());
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

static std::vector<uint32_t> Frames(const Napi::Object& object, const char* key) {
  std::vector<uint32_t> frames;
  if (!object.Get(key).IsArray()) return frames;
  const Napi::Array list = object.Get(key).As<Napi::Array>();
  for (uint32_t i = 0; i < list.Length(); i++) frames.push_back(list.Get(i).As<Napi::Number>().Uint32Value());
  return frames;
}

ReaderOptions ParseReaderOptions(const Napi::Object& object) {
  ReaderOptions options;
  options.path = Text(object, "path");
  options.display_filter = Text(object, "displayFilter");
  options.limit = Number(object, "limit");
  options.two_pass = object.Get("twoPass").ToBoolean();
  options.left_out = {Frames(object, "leftOutFirst"), Frames(object, "leftOut")};
  options.after = static_cast<uint32_t>(Number(object, "after"));
  return options;
}

void BatchFacts::Begin(const ReaderOptions& options) {
  const std::vector<uint32_t>& left_out = options.left_out.frames;
  const auto before = [&options](uint32_t frame) { return frame <= options.after; };
  dissected_ = options.after - static_cast<uint64_t>(std::count_if(left_out.begin(), left_out.end(), before));
}

void BatchFacts::Set(Napi::Env env, Napi::Object& batch, const ReadFacts& facts, const FrameTally& tally,
                     const std::string& against) {
  const auto set = [&](const char* name, double value) { batch.Set(name, Napi::Number::New(env, value)); };
  batch.Set("last", Napi::Boolean::New(env, facts.over));
  set("read", static_cast<double>(facts.frames));
  // Of a capture that is begun again, a window may be before what is told already.
  const uint64_t dissected = std::max(facts.frames - facts.left_out, dissected_);
  set("dissected", static_cast<double>(dissected - dissected_));
  dissected_ = dissected;
  set("bytes", static_cast<double>(facts.bytes));
  set("malformed", static_cast<double>(tally.malformed));
  set("cut", static_cast<double>(tally.cut));
  set("nonFinite", static_cast<double>(tally.non_finite));
  const std::string start = std::to_string(facts.start);
  batch.Set("start", facts.started ? Napi::Value(Napi::String::New(env, start)) : env.Null());
  if (!against.empty()) batch.Set("against", against);
}

std::unique_ptr<SharePlan> PlanOf(const Napi::Object& request, const ReaderOptions& options, WindowSize size,
                                  std::string* against) {
  const auto shares = static_cast<int>(Number(request, "shares"));
  if (shares < 2) return nullptr;
  *against = NotSeparable(options);
  if (!against->empty()) return nullptr;
  auto plan = PlanShares(options, shares, size, request.Get("uneven").ToBoolean());
  *against = plan->against();
  return against->empty() ? std::move(plan) : nullptr;
}

}  // namespace wishlab
