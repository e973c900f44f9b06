#include "document_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>
#include <system_error>

namespace wishlab {
namespace {

// No file system asks for more; memory, offset and length are multiples of it.
constexpr size_t kBlock = 4096;
constexpr size_t kStaging = 1 << 20;
// Shorter texts end a file or are all of it: the cache takes them faster than a disk.
constexpr size_t kLeastDirect = 1 << 20;
// How long a disk may hold up the dissection before the cache is the better place.
constexpr std::chrono::milliseconds kPatience{100};

}  // namespace

OutputError::OutputError(int code) : std::runtime_error(std::generic_category().message(code)), code(code) {}

DocumentFile::DocumentFile(const std::string& path, int64_t offset)
    : descriptor_(open(path.c_str(), O_WRONLY | O_CLOEXEC)), offset_(offset) {
  if (descriptor_ < 0) throw OutputError(errno);
  direct_ = open(path.c_str(), O_WRONLY | O_CLOEXEC | O_DIRECT);
  thread_ = std::thread([this] { Run(); });
}

DocumentFile::~DocumentFile() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    over_ = true;
  }
  changed_.notify_all();
  thread_.join();
  EndDirect();
  close(descriptor_);
}

void DocumentFile::Write(TextBuffer& text) {
  std::unique_lock<std::mutex> lock(mutex_);
  const auto before = std::chrono::steady_clock::now();
  Await(lock);
  if (direct_ >= 0) waited_ += std::chrono::steady_clock::now() - before;
  if (waited_ > kPatience) EndDirect();
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

// `error_`, `direct_` and `offset_` are touched by others only while the thread is not busy.
void DocumentFile::WriteAll() {
  size_t done = 0;
  if (direct_ >= 0 && text_.size() >= kLeastDirect) {
    WriteCached(&done, (kBlock - offset_ % kBlock) % kBlock);
    WriteDirect(&done);
  }
  WriteCached(&done, text_.size());
}

void DocumentFile::WriteCached(size_t* done, size_t end) {
  while (error_ == 0 && *done < end) {
    const ssize_t written = pwrite(descriptor_, text_.data() + *done, end - *done, offset_);
    if (written >= 0) {
      *done += static_cast<size_t>(written);
      offset_ += written;
    } else if (errno != EINTR) {
      error_ = errno;
    }
  }
}

void DocumentFile::WriteDirect(size_t* done) {
  if (!staging_) staging_.reset(static_cast<char*>(std::aligned_alloc(kBlock, kStaging)));
  if (!staging_) throw std::bad_alloc();
  while (error_ == 0) {
    const size_t piece = std::min((text_.size() - *done) / kBlock * kBlock, kStaging);
    if (piece == 0) return;
    std::memcpy(staging_.get(), text_.data() + *done, piece);
    const ssize_t written = pwrite(direct_, staging_.get(), piece, offset_);
    if (written < 0 && errno == EINTR) continue;
    const size_t whole = written < 0 ? 0 : static_cast<size_t>(written) / kBlock * kBlock;
    *done += whole;
    offset_ += static_cast<int64_t>(whole);
    // Not on this file system, or not now: what stands in the way of the cache too, the next write tells.
    if (whole != piece) {
      EndDirect();
      return;
    }
  }
}

void DocumentFile::EndDirect() {
  if (direct_ >= 0) close(direct_);
  direct_ = -1;
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
