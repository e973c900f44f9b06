#include "chosen_frames.h"

#include <memory>

#include "document_file.h"
#include "progress_mark.h"

namespace wishlab {
namespace {

// wiretap's reason where it is not the file system's: pcapng has no number for some encapsulations, and
// wiretap takes sections whose interfaces differ for one.
[[noreturn]] void ThrowWriteError(int code, gchar* detail) {
  std::string reason = code > 0 ? "" : wtap_strerror(code);
  if (code <= 0 && detail != nullptr) reason += std::string(" (") + detail + ")";
  g_free(detail);
  if (code > 0) throw OutputError(code);
  throw std::invalid_argument("These frames cannot be written as pcapng: " + reason + ".");
}

// A capture that is read once from its start; nothing of it is dissected.
class RecordReader {
 public:
  explicit RecordReader(const std::string& path) {
    int code = 0;
    gchar* detail = nullptr;
    file_ = wtap_open_offline(path.c_str(), WTAP_TYPE_AUTO, &code, &detail, FALSE);
    if (file_ == nullptr) throw CaptureError(code, detail);
    wtap_rec_init(&record_);
    ws_buffer_init(&buffer_, 1514);
  }
  ~RecordReader() {
    wtap_rec_cleanup(&record_);
    ws_buffer_free(&buffer_);
    wtap_close(file_);
  }
  RecordReader(const RecordReader&) = delete;
  RecordReader& operator=(const RecordReader&) = delete;

  bool Next() {
    int code = 0;
    gchar* detail = nullptr;
    int64_t offset = 0;
    wtap_rec_reset(&record_);
    ProgressMark::Get().Reading();
    if (wtap_read(file_, &record_, &buffer_, &code, &detail, &offset)) return true;
    if (code != 0) throw CaptureError(code, detail);
    return false;
  }
  wtap* file() { return file_; }
  const wtap_rec* record() const { return &record_; }
  const guint8* bytes() const { return ws_buffer_start_ptr(&buffer_); }

 private:
  wtap* file_ = nullptr;
  wtap_rec record_;
  ::Buffer buffer_;
};

// The order of calls is that of tshark's -w: interfaces are written as the capture describes them.
class RecordWriter {
 public:
  RecordWriter(RecordReader& from, const std::string& to) : from_(from) {
    int code = 0;
    gchar* detail = nullptr;
    wtap_dump_params_init_no_idbs(&params_, from_.file());
    file_ = wtap_dump_open(to.c_str(), wtap_pcapng_file_type_subtype(), WTAP_UNCOMPRESSED, &params_, &code,
                           &detail);
    if (file_ == nullptr) {
      Cleanup();
      ThrowWriteError(code, detail);
    }
  }
  ~RecordWriter() {
    int code = 0;
    gchar* detail = nullptr;
    if (file_ != nullptr && !wtap_dump_close(file_, nullptr, &code, &detail)) g_free(detail);
    Cleanup();
  }
  RecordWriter(const RecordWriter&) = delete;
  RecordWriter& operator=(const RecordWriter&) = delete;

  // Interfaces that the capture has described since.
  void Interfaces() {
    int code = 0;
    gchar* detail = nullptr;
    while (wtap_block_t interface = wtap_get_next_interface_description(from_.file())) {
      if (!wtap_dump_add_idb(file_, interface, &code, &detail)) ThrowWriteError(code, detail);
    }
  }
  void Record() {
    int code = 0;
    gchar* detail = nullptr;
    if (!wtap_dump(file_, from_.record(), from_.bytes(), &code, &detail)) ThrowWriteError(code, detail);
  }
  void Finish() {
    int code = 0;
    gchar* detail = nullptr;
    wtap_dumper* file = file_;
    file_ = nullptr;
    if (!wtap_dump_close(file, nullptr, &code, &detail)) ThrowWriteError(code, detail);
  }

 private:
  void Cleanup() {
    // Which wtap_dump_params_cleanup leaves to its caller; the interfaces in it stay the capture's.
    g_free(params_.idb_inf);
    wtap_dump_params_cleanup(&params_);
  }

  RecordReader& from_;
  wtap_dump_params params_;
  wtap_dumper* file_ = nullptr;
};

}  // namespace

uint32_t WriteFrames(const std::string& from, const std::vector<FrameRange>& ranges, const std::string& to) {
  RecordReader reader(from);
  // What the file is made of wiretap knows once it has read the first packet: secrets may stand before
  // interfaces.
  bool more = reader.Next();
  RecordWriter writer(reader, to);
  writer.Interfaces();
  uint32_t written = 0;
  uint32_t number = 1;
  for (const FrameRange& range : ranges) {
    for (; more && number <= range.last; number++) {
      writer.Interfaces();
      if (number >= range.first) {
        writer.Record();
        written++;
      }
      // Nothing is read behind the last one: there the capture may be damaged.
      if (number == ranges.back().last) break;
      more = reader.Next();
    }
  }
  writer.Finish();
  return written;
}

}  // namespace wishlab
