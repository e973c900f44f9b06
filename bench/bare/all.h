// All that the core can do with a capture, for the sanitizers (test/native/sanitize.ts).
#pragma once

#include <cstdint>
#include <string>

namespace bare {

// Columns and documents in each way there is, every frame's tree, streams, objects, summaries, files of its
// frames, and what is refused. What is written goes to the folder. Returns how many frames, rows and
// documents came of it.
uint64_t DoAll(const std::string& path, const std::string& folder);

}  // namespace bare
