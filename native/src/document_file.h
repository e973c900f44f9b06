// The file that documents go to where the worker writes them itself, so that no other process moves their
// text.
#pragma once

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

// Writes on a thread of its own: one text is on its way to the file while the next one is made.
class DocumentFile {
 public:
  // Opens a file that is there, to write from `offset` on.
  DocumentFile(const std::string& path, int64_t offset);
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
  void Await(std::unique_lock<std::mutex>& lock);

  int descriptor_;
  int64_t offset_;
  TextBuffer text_;
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
