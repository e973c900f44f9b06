// The visible-tree path: every field of every frame as documents, batch by batch.
#include "border.h"
#include "document_merge.h"
#include "epan_runtime.h"

namespace wishlab {
namespace {

class DocumentReader : public Napi::ObjectWrap<DocumentReader> {
 public:
  static Napi::Function Define(Napi::Env env) {
    return DefineClass(
        env, "DocumentReader",
        {InstanceMethod("next", &DocumentReader::Next), InstanceMethod("close", &DocumentReader::Close),
         InstanceMethod("against", &DocumentReader::Against)});
  }

  explicit DocumentReader(const Napi::CallbackInfo& info) : Napi::ObjectWrap<DocumentReader>(info) {
    const Napi::Object request = info[0].As<Napi::Object>();
    Guarded(info.Env(), [&] {
      ReaderOptions options = ParseReaderOptions(request);
      options.visible_tree = true;
      writer_ = std::make_unique<DocumentWriter>(EpanRuntime::Get().fields(), Text(request, "head"));
      plan_ = PlanOf(request, options, kDocumentWindow, &against_);
      options.plan = plan_.get();
      if (plan_) writer_->Know(&merger_.fields());
      pull_ = std::make_unique<CapturePull<DocumentWindow>>(options, *writer_, Ways());
      const std::string output = Text(request, "output");
      if (!output.empty())
        file_ = std::make_unique<DocumentFile>(output, static_cast<int64_t>(Number(request, "offset")),
                                               plan_ != nullptr);
      // An earlier worker may have died before what it told of stood in the file.
      if (options.after > 0) {
        pull_->Again([this](DocumentWindow&& window) {
          if (file_) file_->Write(window.text);
          writer_->Reuse(std::move(window.text));
        });
      }
      facts_.Begin(options);
    });
  }

 private:
  SplitWays<DocumentWindow> Ways() {
    return {
        kDocumentWindow,
        [](SlotWriter& out, const DocumentWindow& window) { Pack(out, window, EpanRuntime::Get().fields()); },
        [](SlotReader& in, DocumentWindow* window) { Unpack(in, window, EpanRuntime::Get().fields()); },
        [this](std::vector<DocumentWindow>& parts, const StreamNumbers& numbers) {
          return merger_.Merge(parts, numbers);
        }};
  }

  Napi::Value Next(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    const auto max_rows = info[0].As<Napi::Number>().Uint32Value();
    const auto max_bytes = static_cast<size_t>(info[1].As<Napi::Number>().Int64Value());
    if (!pull_) return env.Null();
    DocumentWindow window = Guarded(env, [&] { return pull_->Next(max_rows, max_bytes); });
    Napi::Object batch = Napi::Object::New(env);
    batch.Set("documents", Napi::Number::New(env, static_cast<double>(window.frames.size())));
    batch.Set("size", Napi::Number::New(env, static_cast<double>(window.text.size())));
    if (file_) {
      Guarded(env, [&] { file_->Write(window.text); });
    } else {
      batch.Set("ndjson", Bytes(env, window.text.view()));
      batch.Set("offsets", Bytes(env, std::move(window.offsets)));
      batch.Set("frames", Bytes(env, std::move(window.frames)));
      batch.Set("newFields", FieldsJson(EpanRuntime::Get().fields(), window.new_fields));
    }
    if (plan_ && pull_->against().empty()) {
      merger_.Reuse(std::move(window.text));
    } else {
      writer_->Reuse(std::move(window.text));
    }
    facts_.Set(env, batch, pull_->facts(), window, pull_->against());
    return batch;
  }

  Napi::Value Against(const Napi::CallbackInfo& info) { return Napi::String::New(info.Env(), against_); }

  Napi::Value Close(const Napi::CallbackInfo& info) {
    pull_.reset();
    const std::unique_ptr<DocumentFile> file = std::move(file_);
    return Guarded(info.Env(), [&] {
      if (file) file->Finish();
      return info.Env().Undefined();
    });
  }

  DocumentMerger merger_;
  std::unique_ptr<DocumentWriter> writer_;
  std::unique_ptr<SharePlan> plan_;
  std::unique_ptr<CapturePull<DocumentWindow>> pull_;
  std::unique_ptr<DocumentFile> file_;  // null where the batches carry the text
  std::string against_;
  BatchFacts facts_;
};

}  // namespace

Napi::Function DefineDocumentReader(Napi::Env env) { return DocumentReader::Define(env); }

}  // namespace wishlab
