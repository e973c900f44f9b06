// Several captures as one, in the order of time.
#pragma once

#include <string>
#include <vector>

#include "open_capture.h"

namespace wishlab {

// An error of one of the captures that are merged; `capture` is its place among them.
class MergeError : public CaptureError {
 public:
  MergeError(int code, gchar* detail, unsigned capture) : CaptureError(code, detail), capture(capture) {}
  const unsigned capture;
};

// Writes to the file `to`, as mergecap does: pcapng, and interfaces that are the same in every file once.
// Throws MergeError, and std::runtime_error where it cannot write.
void MergeCaptures(const std::vector<std::string>& paths, const std::string& to);

}  // namespace wishlab
