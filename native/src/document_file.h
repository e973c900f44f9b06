// The file that documents go to where the worker writes them itself, so that no other process moves their
// text.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>

#include "text_buffer.h"

namespace wishlab {

// A file that cannot be opened, written or given its name; `code` is the errno.
class OutputError : public std::runtime_error {
 public:
  explicit OutputError(int code);
  const int code;
};

// Writes on a thread of its own: one text is on its way to the file while the next one is made. Past the page
// cache (O_DIRECT) where the file system can and the disk keeps up: a copy into fresh pages takes about as
// long as dissecting.
class DocumentFile {
 public:
  // Opens a file that is there, to write from `offset` on. `cores_busy`: several processes dissect.
  DocumentFile(const std::string& path, int64_t offset, bool cores_busy);
  ~DocumentFile();
  DocumentFile(const DocumentFile&) = delete;
  DocumentFile& operator=(const DocumentFile&) = delete;

  // Hands `text` over and leaves an empty one with room; waits for the one before. Throws OutputError where
  // that one could not be written.
  void Write(TextBuffer& text);
  // Waits until everything stands in the file.
  void Finish();

 private:
  void Run();
  void WriteAll();
  // Both write from `from` on, at offset_, which they move; WriteDirect returns where it stopped, if it had
  // to.
  void WriteCached(const char* from, const char* end);
  const char* WriteDirect(const char* from, const char* end);
  void EndDirect();
  void Await(std::unique_lock<std::mutex>& lock);
  bool TooSlow() const;

  int descriptor_;
  int direct_;      // the same file, opened O_DIRECT; -1 where that is over
  int64_t offset_;  // up to where the file is written
  int patient_percent_;
  std::string rest_;  // what goes there: less than a block, written with the next text
  TextBuffer text_;   // behind it
  std::chrono::steady_clock::time_point opened_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::duration waited_{};  // for direct writes, by who makes the texts
  bool busy_ = false;
  bool over_ = false;
  int error_ = 0;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::thread thread_;
};

// Gives an open file that has no name the name `to`, at once where that is taken; `temporary` is a free name
// beside it. `from` is its place under /proc. linkat, rename.
void PublishFile(const std::string& from, const std::string& temporary, const std::string& to);

}  // namespace wishlab
