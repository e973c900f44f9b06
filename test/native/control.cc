// Faults of our own, which the sanitizers must find before what they do not find counts.
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

namespace control {

int* volatile kept = nullptr;

void Overflow(int size) {
  const std::unique_ptr<char[]> memory(new char[static_cast<size_t>(size)]);
  std::memset(memory.get(), 1, static_cast<size_t>(size) + 1);
  std::printf("%d\n", memory[0]);
}

int Shift(int by) { return 1 << by; }

void Leak(int size) {
  for (int i = 0; i < size; i++) kept = new int[1000];
  kept = nullptr;
}

}  // namespace control

int main(int count, char** arguments) {
  const std::string fault = arguments[1];
  if (fault == "overflow") control::Overflow(count);
  if (fault == "shift") std::printf("%d\n", control::Shift(40 + count));
  if (fault == "leak") control::Leak(count);
  return 0;
}
