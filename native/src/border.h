// What every file of the border shares: the one place that includes napi.h.
#pragma once

#include <napi.h>

#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "capture_pull.h"
#include "chosen_frames.h"
#include "document_file.h"
#include "field_registry.h"
#include "memory_limit.h"
#include "merged_capture.h"
#include "names.h"
#include "progress_mark.h"

namespace wishlab {

Napi::Error CodedError(Napi::Env env, const std::string& message, const char* code);
Napi::Error UnknownNameError(Napi::Env env, const UnknownName& error);
Napi::Error OutOfMemoryError(Napi::Env env, const char* what);

// Runs `work`, turning the core's exceptions into JavaScript errors with a code; it is idle afterwards.
template <typename Work>
auto Guarded(Napi::Env env, Work work) -> decltype(work()) {
  const IdleAfter idle;
  try {
    return work();
  } catch (const MergeError& error) {
    Napi::Error coded = CodedError(env, error.what(), "CAPTURE");
    coded.Set("wiretap", Napi::Number::New(env, error.code));
    coded.Set("capture", Napi::Number::New(env, error.capture));
    throw coded;
  } catch (const CaptureError& error) {
    Napi::Error coded = CodedError(env, error.what(), "CAPTURE");
    coded.Set("wiretap", Napi::Number::New(env, error.code));
    throw coded;
  } catch (const FilterRefused& error) {
    Napi::Error coded = CodedError(env, error.what(), "FILTER");
    coded.Set("start", Napi::Number::New(env, static_cast<double>(error.error.start)));
    coded.Set("length", Napi::Number::New(env, static_cast<double>(error.error.length)));
    throw coded;
  } catch (const OutputError& error) {
    Napi::Error coded = CodedError(env, error.what(), "OUTPUT");
    coded.Set("errno", Napi::Number::New(env, error.code));
    throw coded;
  } catch (const MemoryError& error) {
    throw OutOfMemoryError(env, error.what());
  } catch (const std::bad_alloc& error) {
    throw OutOfMemoryError(env, "an allocation failed");
  } catch (const UnknownName& error) {
    throw UnknownNameError(env, error);
  } catch (const std::invalid_argument& error) {
    throw CodedError(env, error.what(), "ARGUMENT");
  } catch (const std::exception& error) {
    throw CodedError(env, error.what(), "NATIVE");
  }
}

// A typed array over memory that the vector hands to JavaScript.
template <typename T>
Napi::Value Bytes(Napi::Env env, std::vector<T>&& vector) {
  auto* owned = new std::vector<T>(std::move(vector));
  return Napi::Buffer<uint8_t>::New(
      env, reinterpret_cast<uint8_t*>(owned->data()), owned->size() * sizeof(T),
      [](Napi::Env, uint8_t*, std::vector<T>* held) { delete held; }, owned);
}

Napi::Value Bytes(Napi::Env env, std::string_view text);

// A member of a request; empty or 0 where it is left out.
std::string Text(const Napi::Object& object, const char* key);
uint64_t Number(const Napi::Object& object, const char* key);

// Names as JSON text of FieldInfo[] (sdk/request/source.ts).
std::string FieldsJson(const FieldRegistry& registry, const std::vector<int>& indices);

ReaderOptions ParseReaderOptions(const Napi::Object& object);

// The counts and the position that every batch carries (BatchFacts in native/index.d.ts).
class BatchFacts {
 public:
  // What an earlier worker has counted.
  void Begin(const ReaderOptions& options);
  void Set(Napi::Env env, Napi::Object& batch, const ReadFacts& facts, const FrameTally& tally,
           const std::string& against);

 private:
  uint64_t dissected_ = 0;
};

// A capture's plan over several processes, where it can be dissected by them; what speaks against it, in
// `against`.
std::unique_ptr<SharePlan> PlanOf(const Napi::Object& request, const ReaderOptions& options, WindowSize size,
                                  std::string* against);

Napi::Function DefineColumnReader(Napi::Env env);
Napi::Function DefineDocumentReader(Napi::Env env);
Napi::Function DefineSessionReader(Napi::Env env);

}  // namespace wishlab
