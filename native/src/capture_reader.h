// One capture, read forward and dissected frame by frame: what tshark does in a single pass.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "bytes_in_flight.h"
#include "display_filter.h"
#include "open_capture.h"
#include "transport_depth.h"

namespace wishlab {

struct ReaderOptions {
  std::string path;
  std::string display_filter;   // empty for none
  uint64_t limit = 0;           // 0 for none
  bool visible_tree = false;    // every field, or the primed ones only
  bool column_text = false;     // Wireshark's columns (protocol, info)
  bool transport_only = false;  // what TCP and UDP carry is left out where it cannot matter to their columns
  std::vector<int> primed;      // header fields that an invisible tree must hold
};

class CaptureReader {
 public:
  explicit CaptureReader(const ReaderOptions& options);
  ~CaptureReader();
  CaptureReader(const CaptureReader&) = delete;
  CaptureReader& operator=(const CaptureReader&) = delete;

  // Dissects up to the next frame that passes the filter; false at the end of the capture or of the limit.
  // Throws CaptureError where the capture cannot be read further.
  bool Next();

  // The frame that Next() found; valid until the next call.
  const frame_data& frame() const { return frame_; }
  epan_dissect_t* dissection() const { return dissection_; }
  column_info* columns() { return &columns_; }
  // Called for every frame, also those the filter leaves out; owner must outlive the reader.
  struct Observer {
    virtual ~Observer() = default;
    virtual void OnFrame(const CaptureReader& reader) = 0;
  };
  void Observe(Observer* observer) { observer_ = observer; }

  uint64_t frames_read() const { return frames_read_; }
  // Bytes of the file that were read, compressed ones if it is compressed.
  int64_t bytes_read() const;
  // Nanoseconds since 1970 of the first frame with a time; false before one was read, or where 64 bits cannot
  // hold it.
  bool Start(int64_t* nanoseconds) const;
  // Seconds since the capture's first frame with a time; NaN where the frame has none.
  double Time() const;

 private:
  // Has the next dissection hold what the filter and the reader's owner look at.
  void Prime();
  void Dissect(int64_t offset);
  void Release();

  ReaderOptions options_;
  DisplayFilter filter_;
  std::unique_ptr<TransportDepth> depth_;
  std::unique_ptr<BytesInFlightUntracked> untracked_;
  OpenCapture capture_;
  epan_dissect_t* dissection_ = nullptr;
  column_info columns_{};
  wtap_rec record_;
  Buffer buffer_;
  frame_data frame_{};
  frame_data reference_{};
  frame_data previous_displayed_{};
  frame_data previous_captured_{};
  nstime_t elapsed_ = NSTIME_INIT_ZERO;
  nstime_t first_time_ = NSTIME_INIT_UNSET;
  guint32 cumulative_bytes_ = 0;
  uint64_t frames_read_ = 0;
  uint64_t frames_passed_ = 0;
  bool frame_held_ = false;
  bool ended_ = false;
  Observer* observer_ = nullptr;
};

}  // namespace wishlab
