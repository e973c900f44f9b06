// The file that documents go to where the worker writes them itself, so that no other process moves their
// text.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdlib>
#include <memory>
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
  // Writes the text up to `end`, from `done` on.
  void WriteCached(size_t* done, size_t end);
  // Writes whole blocks of it, as many as there are.
  void WriteDirect(size_t* done);
  void EndDirect();
  void Await(std::unique_lock<std::mutex>& lock);

  struct Free {
    void operator()(char* memory) const { std::free(memory); }
  };

  int descriptor_;
  int direct_;                           // the same file, opened O_DIRECT; -1 where that is over
  std::unique_ptr<char, Free> staging_;  // aligned, as O_DIRECT asks
  int64_t offset_;                       // where text_ goes, or what is left of it
  TextBuffer text_;
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
