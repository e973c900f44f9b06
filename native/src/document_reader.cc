// The visible-tree path: every field of every frame as documents, batch by batch.
#include "border.h"
#include "document_writer.h"
#include "epan_runtime.h"

namespace wishlab {
namespace {

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
      const std::string output = Text(request, "output");
      if (!output.empty())
        file_ = std::make_unique<DocumentFile>(output, static_cast<int64_t>(Number(request, "offset")));
    });
  }

 private:
  Napi::Value Next(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    const auto max_rows = info[0].As<Napi::Number>().Uint32Value();
    const auto max_bytes = static_cast<size_t>(info[1].As<Napi::Number>().Int64Value());
    if (!reader_) return env.Null();
    writer_->Clear();
    const auto room = [&] {
      return writer_->frames().size() < max_rows && writer_->text().size() < max_bytes;
    };
    const bool more =
        Guarded(env, [&] { return pull_.Frames(*reader_, room, [&] { writer_->Append(*reader_); }); });
    Napi::Object batch = Napi::Object::New(env);
    batch.Set("documents", Napi::Number::New(env, static_cast<double>(writer_->frames().size())));
    batch.Set("size", Napi::Number::New(env, static_cast<double>(writer_->text().size())));
    if (file_) {
      Guarded(env, [&] { file_->Write(writer_->text()); });
    } else {
      batch.Set("ndjson", Bytes(env, writer_->text().view()));
      batch.Set("offsets", Bytes(env, std::vector<uint32_t>(writer_->offsets())));
      batch.Set("frames", Bytes(env, std::vector<uint32_t>(writer_->frames())));
      batch.Set("newFields", FieldsJson(EpanRuntime::Get().fields(), writer_->new_fields()));
      batch.Set("newLent", FieldsJson(EpanRuntime::Get().fields(), writer_->new_lent()));
    }
    const DocumentCounts& counts = writer_->counts();
    pull_.SetFacts(env, batch, *reader_, more, counts.malformed, counts.cut, counts.non_finite);
    return batch;
  }

  Napi::Value Close(const Napi::CallbackInfo& info) {
    reader_.reset();
    const std::unique_ptr<DocumentFile> file = std::move(file_);
    return Guarded(info.Env(), [&] {
      if (file) file->Finish();
      return info.Env().Undefined();
    });
  }

  std::unique_ptr<CaptureReader> reader_;
  std::unique_ptr<DocumentWriter> writer_;
  std::unique_ptr<DocumentFile> file_;  // null where the batches carry the text
  Pull pull_;
};

}  // namespace

Napi::Function DefineDocumentReader(Napi::Env env) { return DocumentReader::Define(env); }

}  // namespace wishlab
