#include "time_text.h"

#include <cstdio>
#include <cstring>
#include <ctime>

#include "text.h"

namespace wishlab {
namespace {

constexpr int64_t kPerSecond = 1000000000;

// The digits of a value below 10^9, with leading zeros.
void WriteNineDigits(char* to, uint32_t value) {
  for (int i = 8; i >= 0; i--, value /= 10) to[i] = static_cast<char>('0' + value % 10);
}

// "2024-01-31T23:59:59" for a second; several times of a frame, and those of the next ones, share it.
struct SecondText {
  time_t second = 0;
  size_t size = 0;  // 0 where no calendar has the year
  char text[40];

  bool Set(time_t value) {
    if (size != 0 && second == value) return true;
    second = value;
    size = 0;
    struct tm parts;
    if (gmtime_r(&value, &parts) == nullptr) return false;
    const long year = 1900L + parts.tm_year;
    size = std::snprintf(text, sizeof text, year >= 0 && year <= 9999 ? "%04ld" : "%+07ld", year);
    size += std::snprintf(text + size, sizeof text - size, "-%02d-%02dT%02d:%02d:%02d", parts.tm_mon + 1,
                          parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
    return true;
  }
};

}  // namespace

template <typename Out>
void AppendSeconds(Out& out, const nstime_t& time) {
  uint64_t seconds = static_cast<uint64_t>(time.secs);
  auto nanoseconds = static_cast<uint64_t>(time.nsecs);
  if (time.secs < 0 || time.nsecs < 0 || time.nsecs >= kPerSecond) {
    __int128 total = static_cast<__int128>(time.secs) * kPerSecond + time.nsecs;
    if (total < 0) {
      out.push_back('-');
      total = -total;
    }
    seconds = static_cast<uint64_t>(total / kPerSecond);
    nanoseconds = static_cast<uint64_t>(total % kPerSecond);
  }
  AppendUnsigned(out, seconds);
  char* to = Extend(out, 10);
  to[0] = '.';
  WriteNineDigits(to + 1, static_cast<uint32_t>(nanoseconds));
  size_t length = 10;
  while (length > 2 && to[length - 1] == '0') length--;
  EndAt(out, to + length);
}

template <typename Out>
bool AppendIsoTime(Out& out, const nstime_t& time) {
  static thread_local SecondText cached;
  time_t seconds = time.secs;
  int64_t nanoseconds = time.nsecs;
  seconds += nanoseconds / kPerSecond;
  nanoseconds %= kPerSecond;
  if (nanoseconds < 0) {
    nanoseconds += kPerSecond;
    seconds--;
  }
  if (!cached.Set(seconds)) return false;
  char* to = Extend(out, cached.size + 11);
  std::memcpy(to, cached.text, cached.size);
  to += cached.size;
  to[0] = '.';
  WriteNineDigits(to + 1, static_cast<uint32_t>(nanoseconds));
  to[10] = 'Z';
  return true;
}

template void AppendSeconds(TextBuffer&, const nstime_t&);
template void AppendSeconds(std::string&, const nstime_t&);
template bool AppendIsoTime(TextBuffer&, const nstime_t&);
template bool AppendIsoTime(std::string&, const nstime_t&);

}  // namespace wishlab
