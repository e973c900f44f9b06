#include "document_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace wishlab {

OutputError::OutputError(int code) : std::runtime_error(std::generic_category().message(code)), code(code) {}

DocumentFile::DocumentFile(const std::string& path, int64_t offset)
    : descriptor_(open(path.c_str(), O_WRONLY | O_CLOEXEC)), offset_(offset) {
  if (descriptor_ < 0) throw OutputError(errno);
  thread_ = std::thread([this] { Run(); });
}

DocumentFile::~DocumentFile() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    over_ = true;
  }
  changed_.notify_all();
  thread_.join();
  close(descriptor_);
}

void DocumentFile::Write(TextBuffer& text) {
  std::unique_lock<std::mutex> lock(mutex_);
  Await(lock);
  text_.swap(text);
  text.clear();
  busy_ = true;
  lock.unlock();
  changed_.notify_all();
}

void DocumentFile::Finish() {
  std::unique_lock<std::mutex> lock(mutex_);
  Await(lock);
}

void DocumentFile::Await(std::unique_lock<std::mutex>& lock) {
  changed_.wait(lock, [this] { return !busy_; });
  if (error_ != 0) throw OutputError(error_);
}

void DocumentFile::Run() {
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return busy_ || over_; });
    if (!busy_) return;
    lock.unlock();
    WriteAll();
    lock.lock();
    busy_ = false;
    changed_.notify_all();
  }
}

// `error_` is read by others only while the thread is not busy.
void DocumentFile::WriteAll() {
  size_t done = 0;
  while (error_ == 0 && done < text_.size()) {
    const ssize_t written = pwrite(descriptor_, text_.data() + done, text_.size() - done, offset_);
    if (written >= 0) {
      done += static_cast<size_t>(written);
      offset_ += written;
    } else if (errno != EINTR) {
      error_ = errno;
    }
  }
}

void PublishFile(const std::string& from, const std::string& temporary, const std::string& to) {
  const auto link = [&from](const std::string& name) {
    return linkat(AT_FDCWD, from.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
  };
  if (link(to)) return;
  // A link never replaces; a rename does.
  if (errno != EEXIST || !link(temporary)) throw OutputError(errno);
  if (rename(temporary.c_str(), to.c_str()) == 0) return;
  const int code = errno;
  unlink(temporary.c_str());
  throw OutputError(code);
}

}  // namespace wishlab
