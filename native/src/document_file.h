// The file that documents go to where the worker writes them itself, so that no other process moves their
// text.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "text_buffer.h"

namespace wishlab {

// A file that cannot be opened, written or given its name; `code` is the errno.
class OutputError : public std::runtime_error {
 public:
  explicit OutputError(int code);
  const int code;
};

// Writes on a thread of its own: some texts are on their way to the file while the next one is made, since
// several processes' windows come in bursts. Past the page cache (O_DIRECT) where the file system can and the
// disk keeps up: a copy into fresh pages takes about as long as dissecting.
class DocumentFile {
 public:
  // Opens a file that is there, to write from `offset` on. `cores_busy`: several processes dissect.
  DocumentFile(const std::string& path, int64_t offset, bool cores_busy);
  ~DocumentFile();
  DocumentFile(const DocumentFile&) = delete;
  DocumentFile& operator=(const DocumentFile&) = delete;

  // Hands `text` over and leaves an empty one with room; waits while too much is on its way. Throws
  // OutputError where an earlier one could not be written.
  void Write(TextBuffer& text);
  // Waits until everything stands in the file.
  void Finish();

 private:
  void Run();
  void WriteAll(TextBuffer& text);
  // Both write from `from` on, at offset_, which they move; WriteDirect returns where it stopped, if it had
  // to.
  void WriteCached(const char* from, const char* end);
  const char* WriteDirect(const char* from, const char* end);
  void EndDirect();
  // What was handed over is not more than so many bytes, or one text.
  void Await(std::unique_lock<std::mutex>& lock, size_t bytes);
  bool TooSlow() const;

  int descriptor_;
  int patient_percent_;
  // The thread's own while there is something to write.
  int direct_;        // the same file, opened O_DIRECT; -1 where that is over
  int64_t offset_;    // up to where the file is written
  std::string rest_;  // what goes there: less than a block, written with the next text
  // Everybody's, under the mutex.
  std::deque<TextBuffer> texts_;   // to be written, in order; the first one is being written
  std::vector<TextBuffer> empty_;  // with room, which is used again: fresh pages are dear
  size_t bytes_ = 0;               // of texts_
  bool past_cache_;                // whether the thread is to write so
  bool over_ = false;
  int error_ = 0;
  std::mutex mutex_;
  std::condition_variable changed_;
  // Who makes the texts.
  int64_t end_;  // of the file with all that was handed over
  std::chrono::steady_clock::time_point opened_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::duration waited_{};  // for direct writes
  std::thread thread_;
};

// Gives an open file that has no name the name `to`, at once where that is taken; `temporary` is a free name
// beside it. `from` is its place under /proc. linkat, rename.
void PublishFile(const std::string& from, const std::string& temporary, const std::string& to);

}  // namespace wishlab
