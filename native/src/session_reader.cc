// A capture that is kept open: single frames, streams, objects and summaries.
#include <cmath>

#include "border.h"
#include "epan_runtime.h"
#include "exported_objects.h"
#include "followed_stream.h"
#include "frame_tree.h"
#include "summaries.h"

namespace wishlab {
namespace {

class SessionReader : public Napi::ObjectWrap<SessionReader> {
 public:
  static Napi::Function Define(Napi::Env env) {
    return DefineClass(
        env, "SessionReader",
        {InstanceMethod("load", &SessionReader::Load), InstanceMethod("frame", &SessionReader::Frame),
         InstanceMethod("follow", &SessionReader::Follow), InstanceMethod("objects", &SessionReader::Objects),
         InstanceMethod("expert", &SessionReader::Expert),
         InstanceMethod("hierarchy", &SessionReader::Hierarchy),
         InstanceMethod("close", &SessionReader::Close)});
  }

  explicit SessionReader(const Napi::CallbackInfo& info) : Napi::ObjectWrap<SessionReader>(info) {
    Guarded(info.Env(), [&] {
      EpanRuntime::Get();
      session_ = std::make_unique<Session>(Text(info[0].As<Napi::Object>(), "path"));
    });
  }

 private:
  Napi::Value Load(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    return Guarded(env, [&] {
      const bool more = Opened().Load(info[0].As<Napi::Number>().Uint32Value());
      Napi::Object progress = Napi::Object::New(env);
      progress.Set("last", Napi::Boolean::New(env, !more));
      progress.Set("frames", Napi::Number::New(env, Opened().frames()));
      progress.Set("bytes", Napi::Number::New(env, static_cast<double>(Opened().bytes_read())));
      return Napi::Value(progress);
    });
  }

  Napi::Value Frame(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    return Guarded(env, [&] {
      const uint32_t number = info[0].As<Napi::Number>().Uint32Value();
      if (number < 1 || number > Opened().frames()) {
        throw std::invalid_argument("There is no frame " + std::to_string(number) + ": the capture has " +
                                    std::to_string(Opened().frames()) + ".");
      }
      std::string json;
      Opened().Dissect(number, Session::Tree::kWhole, [&](epan_dissect_t* dissection) {
        const frame_data* frame = dissection->pi.fd;
        const double time = frame->has_ts ? Opened().TimeOf(frame->abs_ts) : std::nan("");
        json = FrameTreeJson(dissection, EpanRuntime::Get().fields(), time);
      });
      return Bytes(env, json);
    });
  }

  Napi::Value Follow(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    return Guarded(env, [&] {
      FollowedStream followed =
          wishlab::Follow(Opened(), info[0].As<Napi::String>().Utf8Value(),
                          info[1].As<Napi::Number>().Uint32Value(), info[2].As<Napi::Number>().Int64Value());
      return Parts(env, followed.facts, std::move(followed.bytes));
    });
  }

  Napi::Value Objects(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    return Guarded(env, [&] {
      ExportedObjects objects = ExportObjects(Opened(), info[0].As<Napi::String>().Utf8Value());
      return Parts(env, objects.facts, std::move(objects.bytes));
    });
  }

  Napi::Value Expert(const Napi::CallbackInfo& info) {
    return Guarded(info.Env(), [&] {
      return Bytes(info.Env(), ExpertNotesJson(Opened(), info[0].As<Napi::String>().Utf8Value()));
    });
  }

  Napi::Value Hierarchy(const Napi::CallbackInfo& info) {
    return Guarded(info.Env(), [&] {
      return Bytes(info.Env(), ProtocolHierarchyJson(Opened(), info[0].As<Napi::String>().Utf8Value()));
    });
  }

  Napi::Value Close(const Napi::CallbackInfo& info) {
    session_.reset();
    return info.Env().Undefined();
  }

  static Napi::Value Parts(Napi::Env env, const std::string& facts, std::vector<uint8_t>&& bytes) {
    Napi::Object parts = Napi::Object::New(env);
    parts.Set("facts", Bytes(env, facts));
    parts.Set("bytes", Bytes(env, std::move(bytes)));
    return parts;
  }

  Session& Opened() {
    if (!session_) throw std::logic_error("the session is closed");
    return *session_;
  }

  std::unique_ptr<Session> session_;
};

}  // namespace

Napi::Function DefineSessionReader(Napi::Env env) { return SessionReader::Define(env); }

}  // namespace wishlab
