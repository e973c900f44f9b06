// Text that is only ever appended to, in one piece of memory that is not filled before it is written.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace wishlab {

class TextBuffer {
 public:
  const char* data() const { return begin_.get(); }
  size_t size() const { return size_; }
  std::string_view view() const { return {data(), size_}; }
  void clear() { size_ = 0; }
  // Smaller only.
  void resize(size_t size) { size_ = size; }
  void swap(TextBuffer& other) { std::swap(*this, other); }

  // Makes the text `size` bytes longer, and gives their place: the caller writes them.
  char* Extend(size_t size) {
    if (capacity_ - size_ < size) Grow(size);
    char* const place = begin_.get() + size_;
    size_ += size;
    return place;
  }
  void append(std::string_view text) { std::memcpy(Extend(text.size()), text.data(), text.size()); }
  void push_back(char c) { *Extend(1) = c; }

 private:
  struct Free {
    void operator()(char* memory) const { std::free(memory); }
  };

  void Grow(size_t more) {
    const size_t capacity = std::max(size_ + more, capacity_ * 2 + kLeast);
    char* const memory = static_cast<char*>(std::realloc(begin_.get(), capacity));
    if (memory == nullptr) throw std::bad_alloc();
    (void)begin_.release();
    begin_.reset(memory);
    capacity_ = capacity;
  }

  static constexpr size_t kLeast = 4096;
  std::unique_ptr<char, Free> begin_;
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
