// Some frames of a capture as a file of their own, their bytes as they were captured.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "open_capture.h"

namespace wishlab {

// Frames `first` to `last`, numbered from 1.
struct FrameRange {
  uint32_t first;
  uint32_t last;
};

// Writes the frames of the ranges, which ascend, to the file `to`: pcapng, with what wiretap keeps of the
// capture's blocks (section, interfaces, secrets, comments, flags). Returns how many there were; nothing is
// read behind the last one. Throws CaptureError, OutputError, and std::runtime_error for a record that pcapng
// cannot hold.
uint32_t WriteFrames(const std::string& from, const std::vector<FrameRange>& ranges, const std::string& to);

}  // namespace wishlab
