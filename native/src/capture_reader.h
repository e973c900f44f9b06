// One capture, dissected frame by frame: what tshark does in a single pass, or in the second of two.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "display_filter.h"
#include "first_pass.h"
#include "frame_chain.h"
#include "json_bodies.h"
#include "left_out.h"
#include "open_capture.h"
#include "share.h"
#include "transport_depth.h"
#include "unasked_analysis.h"

namespace wishlab {

struct ReaderOptions {
  std::string path;
  std::string display_filter;   // empty for none
  uint64_t limit = 0;           // 0 for none
  bool visible_tree = false;    // every field, or the primed ones only
  bool column_text = false;     // Wireshark's columns (protocol, info)
  bool transport_only = false;  // what TCP and UDP carry is left out where it cannot matter to their columns
  bool json_left_out = false;   // what bodies of JSON say is
  bool two_pass = false;        // after a first pass over the whole capture, which must be a regular file
  std::vector<int> primed;      // header fields that an invisible tree must hold
  LeftOut left_out;             // frames that are read, but not dissected
  uint32_t after = 0;           // up to this frame an earlier worker has told of all
  const SharePlan* plan = nullptr;  // of several processes, each of which dissects its share; else null
  int share = 0;                    // whose this one's is
};

class CaptureReader {
 public:
  explicit CaptureReader(const ReaderOptions& options);
  ~CaptureReader();
  CaptureReader(const CaptureReader&) = delete;
  CaptureReader& operator=(const CaptureReader&) = delete;

  // Of two passes, up to `frames` of the first; false until it is over. One that cannot read the capture to
  // its end lets Next throw behind the frames before that place.
  bool Ready(uint32_t frames);

  // Dissects up to the next frame that passes the filter; false at the end of the capture or of the limit.
  // Throws CaptureError where the capture cannot be read further.
  bool Next();

  // The frame that Next() found; valid until the next call.
  const frame_data& frame() const { return *frame_; }
  epan_dissect_t* dissection() const { return dissection_; }
  column_info* columns() { return &columns_; }
  // Called for every frame, also those the filter leaves out; owner must outlive the reader.
  struct Observer {
    virtual ~Observer() = default;
    virtual void OnFrame(const CaptureReader& reader) = 0;
  };
  void Observe(Observer* observer) { observer_ = observer; }

  // Whether nothing follows: the capture is over, or the limit reached.
  bool ended() const { return ended_; }
  uint64_t frames_read() const { return frames_read_; }
  uint64_t frames_left_out() const { return frames_left_out_; }
  // What this process knows of its share; null where the capture has one process.
  Share* share() const { return share_.get(); }
  // Bytes of the file that were read, compressed ones if it is compressed; half of them by each of two
  // passes.
  int64_t bytes_read() const;
  // Nanoseconds since 1970 of the first frame with a time; false before one was read, or where 64 bits cannot
  // hold it.
  bool Start(int64_t* nanoseconds) const;
  // Seconds since the capture's first frame with a time; NaN where the frame has none.
  double Time() const;

 private:
  // Has the next dissection hold what the filter and the reader's owner look at.
  void Prime();
  bool Read();
  bool LimitReached() const;
  // Takes notice of a frame that another process dissects.
  void PassOver();
  // A frame that is not dissected at all.
  void LeaveOut();
  void Dissect();
  void Release();

  ReaderOptions options_;
  DisplayFilter filter_;
  std::unique_ptr<TransportDepth> depth_;
  std::unique_ptr<JsonBodiesLeftOut> json_;
  std::unique_ptr<UnaskedAnalysis> unasked_;
  OpenCapture capture_;
  std::unique_ptr<Share> share_;
  FrameChain chain_{capture_.provider()};
  std::unique_ptr<FirstPass> first_;         // null for a single pass
  std::unique_ptr<CaptureError> cut_short_;  // the first pass
  epan_dissect_t* dissection_ = nullptr;
  column_info columns_{};
  wtap_rec record_;
  Buffer buffer_;
  frame_data* frame_ = nullptr;  // of the frame at hand: read_, or one that the first pass keeps
  frame_data read_{};
  frame_data previous_displayed_{};
  frame_data previous_captured_{};
  uint64_t frames_read_ = 0;
  uint64_t frames_passed_ = 0;
  uint64_t frames_left_out_ = 0;
  bool frame_held_ = false;
  bool ready_ = false;
  bool ended_ = false;
  Observer* observer_ = nullptr;
};

}  // namespace wishlab
