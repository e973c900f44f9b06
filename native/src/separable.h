// Whether what is asked of a capture can be told by several processes, each of which knows its own frames.
#pragma once

#include <memory>
#include <string>

#include "capture_reader.h"

namespace wishlab {

// Why it cannot; empty where it can.
std::string NotSeparable(const ReaderOptions& options);

// The plan for so many processes that take the capture window by window. Throws CaptureError.
std::unique_ptr<SharePlan> PlanShares(const ReaderOptions& options, int shares, WindowSize size, bool uneven);

}  // namespace wishlab
