// Whether what is asked of a capture can be told by several processes, each of which knows its own frames.
#pragma once

#include <string>

#include "capture_reader.h"

namespace wishlab {

// Why it cannot; empty where it can.
std::string NotSeparable(const ReaderOptions& options);

// What the dissection of a frame costs, as deep as the options ask for.
FrameCost CostOf(const ReaderOptions& options);

}  // namespace wishlab
