#include "text.h"

#include <arpa/inet.h>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace wishlab {
namespace {

constexpr char kHexDigits[] = "0123456789abcdef";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// Whether one of eight bytes is not plain: no ASCII, or with `escape` one that JSON wants escaped. (Bit
// tricks of "Bit Twiddling Hacks", "determine if a word has a byte less than n"; each may be true of a plain
// byte above another that is not, never false.)
template <bool escape>
bool HasSpecial(uint64_t word) {
  constexpr uint64_t kOnes = 0x0101010101010101U;
  constexpr uint64_t kHighs = kOnes << 7;
  if (!escape) return (word & kHighs) != 0;
  const auto has = [word](uint8_t byte) {
    const uint64_t differences = word ^ (kOnes * byte);
    return (differences - kOnes) & ~differences;
  };
  const uint64_t below_space = (word - kOnes * 0x20) & ~word;
  return ((word | below_space | has('"') | has('\\') | has(0x7f)) & kHighs) != 0;
}

// The length of the well-formed UTF-8 sequence at `p`, or 0 (Unicode 15, table 3-7).
size_t SequenceLength(const uint8_t* p, size_t left) {
  const uint8_t lead = p[0];
  if (lead < 0x80) return 1;
  const auto tail = [&](size_t i, uint8_t low = 0x80, uint8_t high = 0xBF) {
    return i < left && p[i] >= low && p[i] <= high;
  };
  if (lead >= 0xC2 && lead <= 0xDF) return tail(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const uint8_t low = lead == 0xE0 ? 0xA0 : 0x80;
    const uint8_t high = lead == 0xED ? 0x9F : 0xBF;  // no surrogates
    return tail(1, low, high) && tail(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const uint8_t low = lead == 0xF0 ? 0x90 : 0x80;
    const uint8_t high = lead == 0xF4 ? 0x8F : 0xBF;
    return tail(1, low, high) && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

// Calls `plain(data, size)` for runs that need nothing, `special(byte)` for control characters, quote and
// backslash when `escape` is set; invalid bytes become U+FFFD, one each.
template <bool escape>
void AppendText(std::string& out, std::string_view text) {
  const auto* data = reinterpret_cast<const uint8_t*>(text.data());
  const size_t size = text.size();
  size_t run = 0;
  size_t i = 0;
  const auto flush = [&] { out.append(text, run, i - run); };
  while (i < size) {
    const uint8_t byte = data[i];
    if (byte < 0x80 && !(escape && (byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7f))) {
      i++;
      // Eight bytes at once: documents spend a tenth of their time here when each byte is looked at.
      for (uint64_t word; i + sizeof word <= size; i += sizeof word) {
        std::memcpy(&word, data + i, sizeof word);
        if (HasSpecial<escape>(word)) break;
      }
      continue;
    }
    if (byte >= 0x80) {
      const size_t length = SequenceLength(data + i, size - i);
      if (length != 0) {
        i += length;
        continue;
      }
      flush();
      out.append(kReplacement);
    } else {
      flush();
      if (byte == '"' || byte == '\\') {
        out.push_back('\\');
        out.push_back(static_cast<char>(byte));
      } else if (byte == '\n') {
        out.append("\\n");
      } else if (byte == '\r') {
        out.append("\\r");
      } else if (byte == '\t') {
        out.append("\\t");
      } else {
        out.append("\\u00");
        out.push_back(kHexDigits[byte >> 4]);
        out.push_back(kHexDigits[byte & 15]);
      }
    }
    run = ++i;
  }
  flush();
}

}  // namespace

void AppendUtf8(std::string& out, std::string_view text) { AppendText<false>(out, text); }

void AppendJsonString(std::string& out, std::string_view text) {
  out.push_back('"');
  AppendText<true>(out, text);
  out.push_back('"');
}

void AppendHex(std::string& out, ByteSpan bytes, char separator) {
  if (bytes.size == 0) return;
  const size_t width = separator == 0 ? 2 : 3;
  const size_t before = out.size();
  out.resize(before + bytes.size * width, separator);
  char* to = &out[before];
  for (size_t i = 0; i < bytes.size; i++, to += width) {
    to[0] = kHexDigits[bytes.data[i] >> 4];
    to[1] = kHexDigits[bytes.data[i] & 15];
  }
  if (separator != 0) out.pop_back();
}

void AppendIpv4(std::string& out, uint32_t address) {
  for (int shift = 24; shift >= 0; shift -= 8) {
    AppendUnsigned(out, (address >> shift) & 0xff);
    if (shift != 0) out.push_back('.');
  }
}

void AppendIpv6(std::string& out, const uint8_t* bytes) {
  char text[INET6_ADDRSTRLEN];
  inet_ntop(AF_INET6, bytes, text, sizeof text);
  out.append(text);
}

void AppendInteger(std::string& out, int64_t value) {
  char text[24];
  const auto end = std::to_chars(text, text + sizeof text, value);
  out.append(text, end.ptr);
}

void AppendUnsigned(std::string& out, uint64_t value) {
  char text[24];
  const auto end = std::to_chars(text, text + sizeof text, value);
  out.append(text, end.ptr);
}

bool AppendFractional(std::string& out, double value) {
  if (!std::isfinite(value)) return false;
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value);
  const std::string_view digits(text, end.ptr - text);
  const size_t exponent = digits.find('e');
  const bool has_point = digits.find('.') != std::string_view::npos;
  out.append(digits.substr(0, exponent));
  if (!has_point) out.append(".0");
  if (exponent != std::string_view::npos) out.append(digits.substr(exponent));
  return true;
}

void AppendSeconds(std::string& out, const nstime_t& time) {
  __int128 total = static_cast<__int128>(time.secs) * 1000000000 + time.nsecs;
  if (total < 0) {
    out.push_back('-');
    total = -total;
  }
  AppendUnsigned(out, static_cast<uint64_t>(total / 1000000000));
  char decimals[12];
  int length = std::snprintf(decimals, sizeof decimals, ".%09u", static_cast<unsigned>(total % 1000000000));
  while (length > 2 && decimals[length - 1] == '0') length--;
  out.append(decimals, length);
}

bool AppendIsoTime(std::string& out, const nstime_t& time) {
  time_t seconds = time.secs;
  int64_t nanoseconds = time.nsecs;
  seconds += nanoseconds / 1000000000;
  nanoseconds %= 1000000000;
  if (nanoseconds < 0) {
    nanoseconds += 1000000000;
    seconds--;
  }
  struct tm parts;
  if (gmtime_r(&seconds, &parts) == nullptr) return false;
  const long year = 1900L + parts.tm_year;
  char text[64];
  const int length = std::snprintf(text, sizeof text, year >= 0 && year <= 9999 ? "%04ld" : "%+07ld", year);
  out.append(text, length);
  const int rest =
      std::snprintf(text, sizeof text, "-%02d-%02dT%02d:%02d:%02d.%09ldZ", parts.tm_mon + 1, parts.tm_mday,
                    parts.tm_hour, parts.tm_min, parts.tm_sec, static_cast<long>(nanoseconds));
  out.append(text, rest);
  return true;
}

}  // namespace wishlab
