// The border to JavaScript; native/index.d.ts is its contract.
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

#include "border.h"
#include "epan_runtime.h"
#include "memory_limit.h"
#include "progress_mark.h"

namespace wishlab {
namespace {

std::vector<std::string> Texts(const Napi::Value& value) {
  std::vector<std::string> texts;
  if (!value.IsArray()) return texts;
  const Napi::Array list = value.As<Napi::Array>();
  for (uint32_t i = 0; i < list.Length(); i++) texts.push_back(list.Get(i).As<Napi::String>().Utf8Value());
  return texts;
}

// start({configDir, profile, preferences, decodeAs, disable, enable, nameResolution}) → {version}
Napi::Value Start(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const Napi::Object given = info[0].As<Napi::Object>();
  RuntimeOptions options;
  options.config_dir = Text(given, "configDir");
  options.profile = Text(given, "profile");
  options.personal = given.Get("personal").ToBoolean();
  options.preferences = Texts(given.Get("preferences"));
  options.decode_as = Texts(given.Get("decodeAs"));
  options.disable = Texts(given.Get("disable"));
  options.enable = Texts(given.Get("enable"));
  options.resolve = Texts(given.Get("nameResolution"));
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
    const DisplayFilter compiled(info[0].As<Napi::String>().Utf8Value());
    return info.Env().Undefined();
  });
}

// dieWithParent(pid): SIGKILL when the parent ends, at once where it has ended already.
Napi::Value DieWithParent(const Napi::CallbackInfo& info) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != info[0].As<Napi::Number>().Int32Value()) _exit(0);
  return info.Env().Undefined();
}

// shareProgress() → the descriptor of the memory in which this process tells where it is
Napi::Value ShareProgress(const Napi::CallbackInfo& info) {
  return Guarded(info.Env(),
                 [&] { return Napi::Value(Napi::Number::New(info.Env(), ProgressMark::Share())); });
}

// limitMemory(bytes)
Napi::Value Limit(const Napi::CallbackInfo& info) {
  return Guarded(info.Env(), [&] {
    LimitMemory(static_cast<uint64_t>(info[0].As<Napi::Number>().Int64Value()));
    return info.Env().Undefined();
  });
}

// publishFile(from, temporary, to): an open file without a name gets one.
Napi::Value Publish(const Napi::CallbackInfo& info) {
  const auto text = [&info](size_t i) { return info[i].As<Napi::String>().Utf8Value(); };
  return Guarded(info.Env(), [&] {
    PublishFile(text(0), text(1), text(2));
    return info.Env().Undefined();
  });
}

// mergeCaptures(paths, to): several captures as one file.
Napi::Value Merge(const Napi::CallbackInfo& info) {
  return Guarded(info.Env(), [&] {
    EpanRuntime::Get();
    MergeCaptures(Texts(info[0]), info[1].As<Napi::String>().Utf8Value());
    return info.Env().Undefined();
  });
}

// writeFrames(from, ranges, to) → how many frames there were
Napi::Value WriteChosen(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const Napi::Array bounds = info[1].As<Napi::Array>();
  const auto bound = [&bounds](uint32_t i) { return bounds.Get(i).As<Napi::Number>().Uint32Value(); };
  std::vector<FrameRange> ranges;
  for (uint32_t i = 0; i + 1 < bounds.Length(); i += 2) ranges.push_back({bound(i), bound(i + 1)});
  return Guarded(env, [&] {
    EpanRuntime::Get();
    const auto text = [&info](size_t i) { return info[i].As<Napi::String>().Utf8Value(); };
    return Napi::Value(Napi::Number::New(env, WriteFrames(text(0), ranges, text(2))));
  });
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("start", Napi::Function::New(env, Start));
  exports.Set("matchFields", Napi::Function::New(env, MatchFields));
  exports.Set("checkFilter", Napi::Function::New(env, CheckFilter));
  exports.Set("dieWithParent", Napi::Function::New(env, DieWithParent));
  exports.Set("shareProgress", Napi::Function::New(env, ShareProgress));
  exports.Set("limitMemory", Napi::Function::New(env, Limit));
  exports.Set("publishFile", Napi::Function::New(env, Publish));
  exports.Set("mergeCaptures", Napi::Function::New(env, Merge));
  exports.Set("writeFrames", Napi::Function::New(env, WriteChosen));
  exports.Set("ColumnReader", DefineColumnReader(env));
  exports.Set("DocumentReader", DefineDocumentReader(env));
  exports.Set("SessionReader", DefineSessionReader(env));
  return exports;
}

NODE_API_MODULE(wishlab, Init)

}  // namespace
}  // namespace wishlab
