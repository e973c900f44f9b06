#include "text.h"

#include <arpa/inet.h>

#include <charconv>
#include <cmath>
#include <cstring>

namespace wishlab {
namespace {

constexpr char kHexDigits[] = "0123456789abcdef";
constexpr size_t kLongestNumber = 20;  // of 64 bits, with its sign
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
template <bool escape, typename Out>
void AppendText(Out& out, std::string_view text) {
  const auto* data = reinterpret_cast<const uint8_t*>(text.data());
  const size_t size = text.size();
  size_t run = 0;
  size_t i = 0;
  const auto flush = [&] { out.append(text.substr(run, i - run)); };
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
        out.append(std::string_view("\\n"));
      } else if (byte == '\r') {
        out.append(std::string_view("\\r"));
      } else if (byte == '\t') {
        out.append(std::string_view("\\t"));
      } else {
        out.append(std::string_view("\\u00"));
        out.push_back(kHexDigits[byte >> 4]);
        out.push_back(kHexDigits[byte & 15]);
      }
    }
    run = ++i;
  }
  flush();
}

// Sixteen bytes at once: the payload, twice in a document, is most of its text. (Vector extensions of GCC and
// Clang.)
using Sixteen = uint8_t __attribute__((vector_size(16)));

void WriteHex(char* to, const uint8_t* bytes) {
  Sixteen values;
  std::memcpy(&values, bytes, sizeof values);
  const auto digits = [](Sixteen nibbles) {
    return nibbles + '0' + (reinterpret_cast<Sixteen>(nibbles > 9) & ('a' - '0' - 10));
  };
  const Sixteen high = digits(values >> 4);
  const Sixteen low = digits(values & 15);
  const Sixteen pairs[] = {
      __builtin_shufflevector(high, low, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23),
      __builtin_shufflevector(high, low, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)};
  std::memcpy(to, pairs, sizeof pairs);
}

}  // namespace

template <typename Out>
void AppendUtf8(Out& out, std::string_view text) {
  AppendText<false>(out, text);
}

template <typename Out>
void AppendJsonString(Out& out, std::string_view text) {
  out.push_back('"');
  AppendText<true>(out, text);
  out.push_back('"');
}

template <typename Out>
void AppendHex(Out& out, ByteSpan bytes, char separator) {
  if (bytes.size == 0) return;
  size_t i = 0;
  if (separator == 0) {
    char* to = Extend(out, bytes.size * 2);
    for (; i + sizeof(Sixteen) <= bytes.size; i += sizeof(Sixteen)) WriteHex(to + i * 2, bytes.data + i);
    for (; i < bytes.size; i++) {
      to[i * 2] = kHexDigits[bytes.data[i] >> 4];
      to[i * 2 + 1] = kHexDigits[bytes.data[i] & 15];
    }
    return;
  }
  char* to = Extend(out, bytes.size * 3 - 1);
  for (; i < bytes.size; i++) {
    if (i != 0) *to++ = separator;
    *to++ = kHexDigits[bytes.data[i] >> 4];
    *to++ = kHexDigits[bytes.data[i] & 15];
  }
}

template <typename Out>
void AppendIpv4(Out& out, uint32_t address) {
  constexpr size_t kLongest = sizeof("255.255.255.255") - 1;
  char* to = Extend(out, kLongest);
  char* const end = to + kLongest;
  for (int shift = 24; shift >= 0; shift -= 8) {
    to = std::to_chars(to, end, (address >> shift) & 0xff).ptr;
    if (shift != 0) *to++ = '.';
  }
  EndAt(out, to);
}

template <typename Out>
void AppendIpv6(Out& out, const uint8_t* bytes) {
  char text[INET6_ADDRSTRLEN];
  inet_ntop(AF_INET6, bytes, text, sizeof text);
  out.append(std::string_view(text));
}

template <typename Out>
void AppendInteger(Out& out, int64_t value) {
  char* to = Extend(out, kLongestNumber);
  EndAt(out, std::to_chars(to, to + kLongestNumber, value).ptr);
}

template <typename Out>
void AppendUnsigned(Out& out, uint64_t value) {
  char* to = Extend(out, kLongestNumber);
  EndAt(out, std::to_chars(to, to + kLongestNumber, value).ptr);
}

template <typename Out>
bool AppendFractional(Out& out, double value) {
  if (!std::isfinite(value)) return false;
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value);
  const std::string_view digits(text, end.ptr - text);
  const size_t exponent = digits.find('e');
  const bool has_point = digits.find('.') != std::string_view::npos;
  out.append(digits.substr(0, exponent));
  if (!has_point) out.append(std::string_view(".0"));
  if (exponent != std::string_view::npos) out.append(digits.substr(exponent));
  return true;
}

// What text.h declares, for both kinds of text.
#define WISHLAB_TEXT(Out)                                 \
  template void AppendUtf8(Out&, std::string_view);       \
  template void AppendJsonString(Out&, std::string_view); \
  template void AppendHex(Out&, ByteSpan, char);          \
  template void AppendIpv4(Out&, uint32_t);               \
  template void AppendIpv6(Out&, const uint8_t*);         \
  template void AppendInteger(Out&, int64_t);             \
  template void AppendUnsigned(Out&, uint64_t);           \
  template bool AppendFractional(Out&, double);
WISHLAB_TEXT(TextBuffer)
WISHLAB_TEXT(std::string)
#undef WISHLAB_TEXT

}  // namespace wishlab
