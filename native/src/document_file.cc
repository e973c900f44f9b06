#include "document_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

#include "progress_mark.h"

namespace wishlab {
namespace {

constexpr auto kBlock = static_cast<int64_t>(TextBuffer::kBlock);
// Shorter texts end a file or are all of it: the cache takes them faster than a disk.
constexpr int64_t kLeastDirect = 1 << 20;
// How long a disk may hold up the dissection before the cache is the better place: of the time so far, in
// percent. A copy into fresh pages costs a core about half of what dissecting does, which matters more where
// no core is free.
constexpr std::chrono::milliseconds kPatience{100};
constexpr int kPatientPercent = 5, kPatientPercentBusy = 40;
// What may be on its way to the file.
constexpr size_t kAheadBytes = size_t{32} << 20;

}  // namespace

OutputError::OutputError(int code) : std::runtime_error(std::generic_category().message(code)), code(code) {}

DocumentFile::DocumentFile(const std::string& path, int64_t offset, bool cores_busy)
    : descriptor_(open(path.c_str(), O_WRONLY | O_CLOEXEC)),
      patient_percent_(cores_busy ? kPatientPercentBusy : kPatientPercent),
      offset_(offset),
      end_(offset) {
  if (descriptor_ < 0) throw OutputError(errno);
  direct_ = open(path.c_str(), O_WRONLY | O_CLOEXEC | O_DIRECT);
  past_cache_ = direct_ >= 0;
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

bool DocumentFile::TooSlow() const {
  return waited_ > kPatience &&
         waited_ * 100 > (std::chrono::steady_clock::now() - opened_) * patient_percent_;
}

void DocumentFile::Write(TextBuffer& text) {
  std::unique_lock<std::mutex> lock(mutex_);
  const auto before = std::chrono::steady_clock::now();
  Await(lock, kAheadBytes - std::min(kAheadBytes, text.size()));
  if (past_cache_) waited_ += std::chrono::steady_clock::now() - before;
  if (TooSlow()) past_cache_ = false;
  end_ += static_cast<int64_t>(text.size());
  bytes_ += text.size();
  texts_.push_back(std::move(text));
  if (!empty_.empty()) {
    text.swap(empty_.back());
    empty_.pop_back();
  }
  // The next one leaves room for what this one leaves.
  text.Lead(past_cache_ ? static_cast<size_t>(end_ % kBlock) : 0);
  lock.unlock();
  changed_.notify_all();
}

void DocumentFile::Finish() {
  std::unique_lock<std::mutex> lock(mutex_);
  Await(lock, 0);
  WriteCached(rest_.data(), rest_.data() + rest_.size());
  rest_.clear();
  Await(lock, 0);
}

void DocumentFile::Await(std::unique_lock<std::mutex>& lock, size_t bytes) {
  changed_.wait(lock, [&] { return bytes_ <= bytes; });
  if (error_ != 0) throw OutputError(error_);
}

void DocumentFile::Run() {
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return !texts_.empty() || over_; });
    if (over_) return;
    if (!past_cache_) EndDirect();
    TextBuffer text = std::move(texts_.front());
    lock.unlock();
    WriteAll(text);
    lock.lock();
    texts_.pop_front();
    bytes_ -= text.size();
    past_cache_ = past_cache_ && direct_ >= 0;
    text.clear();
    empty_.push_back(std::move(text));
    changed_.notify_all();
  }
}

void DocumentFile::WriteAll(TextBuffer& text) {
  text.Lead(rest_.size());
  std::memcpy(text.block(), rest_.data(), rest_.size());
  const char* from = text.block();
  const char* const end = text.data() + text.size();
  // Whole blocks go to the disk as they lie here; the cache takes the first bytes of a file that is
  // continued.
  const int64_t behind = direct_ >= 0 ? std::min<int64_t>((offset_ + (end - from)) % kBlock, end - from) : 0;
  const char* const whole = end - behind;
  if (direct_ >= 0 && offset_ % kBlock == 0 && whole - from >= kLeastDirect) from = WriteDirect(from, whole);
  WriteCached(from, whole);
  rest_.assign(whole, end);
}

void DocumentFile::WriteCached(const char* from, const char* end) {
  while (error_ == 0 && from < end) {
    const ssize_t written = pwrite(descriptor_, from, static_cast<size_t>(end - from), offset_);
    ProgressMark::Get().Step();
    if (written >= 0) {
      from += written;
      offset_ += written;
    } else if (errno != EINTR) {
      error_ = errno;
    }
  }
}

const char* DocumentFile::WriteDirect(const char* from, const char* end) {
  while (from < end) {
    const ssize_t written = pwrite(direct_, from, static_cast<size_t>(end - from), offset_);
    ProgressMark::Get().Step();
    if (written < 0 && errno == EINTR) continue;
    const int64_t whole = written < 0 ? 0 : written / kBlock * kBlock;
    from += whole;
    offset_ += whole;
    // Not on this file system, or not now: what stands in the way of the cache too, the next write tells.
    if (whole == 0) {
      EndDirect();
      break;
    }
  }
  return from;
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
