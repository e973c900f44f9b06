// What is made of frames, and handed over by the window.
#pragma once

#include <cstddef>
#include <cstdint>

#include "capture_reader.h"

namespace wishlab {

// Counts of the frames in a window.
struct FrameTally {
  uint64_t malformed = 0;   // frames with malformed content
  uint64_t cut = 0;         // frames whose dissection met the end of the captured bytes
  uint64_t non_finite = 0;  // values that became null
  size_t size = 0;          // bytes of the window, about
  void Add(const FrameTally& other) {
    malformed += other.malformed;
    cut += other.cut;
    non_finite += other.non_finite;
  }
};

template <typename Window>
class FrameMaker {
 public:
  virtual ~FrameMaker() = default;
  // Before the first frame of a reader: what is known of earlier ones is of another reading.
  virtual void Attach(CaptureReader& reader) = 0;
  // The frame that the reader is at.
  virtual void Append(CaptureReader& reader) = 0;
  // Whether there are fewer than so many rows and bytes.
  virtual bool Room(uint32_t rows, size_t bytes) const = 0;
  // Hands over what was appended, and starts again.
  virtual Window Take() = 0;
  // A window that was taken and read: its memory may serve for another one.
  virtual void Recycle(Window&&) {}
};

}  // namespace wishlab
