// Memory that two processes have in common, by which a window goes from one to the other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <vector>

namespace wishlab {

// A file in memory (memfd_create), made before the fork. One process writes a window, the other one reads it,
// in turn.
class Slot {
 public:
  Slot();
  ~Slot();
  Slot(Slot&& other) noexcept;
  Slot(const Slot&) = delete;
  Slot& operator=(const Slot&) = delete;

  int descriptor() const { return descriptor_; }
  // The first `size` bytes, mapped; longer than before where it has to be. Throws std::bad_alloc.
  uint8_t* Map(size_t size);

 private:
  int descriptor_;
  uint8_t* memory_ = nullptr;
  size_t mapped_ = 0;
};

// Values one after the other, in the layout of this process: both sides are the same program.
class SlotWriter {
 public:
  explicit SlotWriter(Slot& slot) : slot_(slot) {}
  void Bytes(const void* data, size_t size) {
    if (size == 0) return;
    std::memcpy(slot_.Map(size_ + size) + size_, data, size);
    size_ += size;
  }
  template <typename T>
  void Value(const T& value) {
    static_assert(std::is_trivially_copyable_v<T>);
    Bytes(&value, sizeof value);
  }
  void Text(std::string_view text) {
    Value(text.size());
    Bytes(text.data(), text.size());
  }
  template <typename T>
  void Vector(const std::vector<T>& values) {
    static_assert(std::is_trivially_copyable_v<T>);
    Value(values.size());
    Bytes(values.data(), values.size() * sizeof(T));
  }
  size_t size() const { return size_; }

 private:
  Slot& slot_;
  size_t size_ = 0;
};

class SlotReader {
 public:
  SlotReader(Slot& slot, size_t size) : data_(slot.Map(size)) {}
  template <typename T>
  T Value() {
    T value;
    std::memcpy(&value, data_, sizeof value);
    data_ += sizeof value;
    return value;
  }
  // Stays the slot's.
  std::string_view Text() {
    const auto size = Value<size_t>();
    const std::string_view text(reinterpret_cast<const char*>(data_), size);
    data_ += size;
    return text;
  }
  template <typename T>
  std::vector<T> Vector() {
    const auto size = Value<size_t>();
    std::vector<T> values(size);
    if (size != 0) std::memcpy(values.data(), data_, size * sizeof(T));
    data_ += size * sizeof(T);
    return values;
  }

 private:
  const uint8_t* data_;
};

}  // namespace wishlab
