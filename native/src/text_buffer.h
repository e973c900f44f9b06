// Text that is only ever appended to, in one piece of memory that is not filled before it is written.
#pragma once

#include <sys/mman.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace wishlab {

class TextBuffer {
 public:
  // What memory, offset and length of a write past the page cache are multiples of; no file system asks for
  // more.
  static constexpr size_t kBlock = 4096;

  TextBuffer() = default;
  TextBuffer(TextBuffer&& other) noexcept { swap(other); }
  TextBuffer& operator=(TextBuffer&& other) noexcept {
    swap(other);
    return *this;
  }

  const char* data() const { return memory_.get() + lead_; }
  size_t size() const { return size_; }
  std::string_view view() const { return {data(), size_}; }
  void clear() { size_ = 0; }
  // Smaller only.
  void resize(size_t size) { size_ = size; }
  void swap(TextBuffer& other) {
    std::swap(memory_, other.memory_);
    std::swap(lead_, other.lead_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }

  // Has the text begin so far, less than a block, behind the begin of a block: what stands before it in a
  // file has its place there.
  void Lead(size_t lead) {
    if (lead == lead_) return;
    if (capacity_ < lead + size_) Grow(lead + size_ - capacity_);
    if (size_ > 0) std::memmove(memory_.get() + lead, memory_.get() + lead_, size_);
    lead_ = lead;
  }
  // The begin of that block.
  char* block() { return memory_.get(); }
  size_t lead() const { return lead_; }

  // Makes the text `size` bytes longer, and gives their place: the caller writes them.
  char* Extend(size_t size) {
    if (capacity_ - lead_ - size_ < size) Grow(size);
    char* const place = memory_.get() + lead_ + size_;
    size_ += size;
    return place;
  }
  void append(std::string_view text) { std::memcpy(Extend(text.size()), text.data(), text.size()); }
  void push_back(char c) { *Extend(1) = c; }

 private:
  struct Free {
    void operator()(char* memory) const { std::free(memory); }
  };

  // Pages of its own, which grow without being copied.
  struct Pages {
    Pages() noexcept : size(0) {}
    explicit Pages(size_t mapped) noexcept : size(mapped) {}
    size_t size;
    void operator()(char* memory) const { munmap(memory, size); }
  };

  void Grow(size_t more) {
    const size_t needed = std::max(lead_ + size_ + more, capacity_ * 2);
    const size_t capacity = (needed + kGrain - 1) / kGrain * kGrain;
    void* const memory =
        memory_ ? mremap(memory_.get(), capacity_, capacity, MREMAP_MAYMOVE)
                : mmap(nullptr, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    (void)memory_.release();
    memory_ = {static_cast<char*>(memory), Pages{capacity}};
    capacity_ = capacity;
  }

  static constexpr size_t kGrain = size_t{1} << 20;
  std::unique_ptr<char, Pages> memory_;
  size_t lead_ = 0;
  size_t size_ = 0;
  size_t capacity_ = 0;
};

// The same two steps for both kinds of text.
inline char* Extend(TextBuffer& out, size_t size) { return out.Extend(size); }
inline char* Extend(std::string& out, size_t size) {
  const size_t before = out.size();
  out.resize(before + size);
  return &out[before];
}
template <typename Out>
void EndAt(Out& out, const char* end) {
  out.resize(static_cast<size_t>(end - out.data()));
}

}  // namespace wishlab
