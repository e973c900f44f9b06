#include "field_value.h"

#include <cmath>
#include <cstdlib>

#include "seconds.h"
#include "text.h"
#include "time_text.h"

namespace wishlab {
namespace {

template <typename Out>
void AppendDisplay(Out& out, const field_info* fi) {
  if (const auto text = DisplayOf(fi)) out.append(*text);
}

// IEEE 11073 numbers have no C type: Wireshark's text is the value, or one of its names (NaN, NRes,
// +INFINITY).
double MedicalFloat(const field_info* fi) {
  const auto text = DisplayOf(fi);
  if (!text || text->empty()) return std::nan("");
  char* end = nullptr;
  const double value = std::strtod(text->c_str(), &end);
  return *end == '\0' ? value : std::nan("");
}

}  // namespace

template <typename Out>
void AppendStringValue(Out& out, const field_info* fi, const FieldName& name) {
  const ftenum type = fi->hfinfo->type;
  switch (type) {
    case FT_STRING:
    case FT_STRINGZ:
    case FT_UINT_STRING:
    case FT_STRINGZPAD:
    case FT_STRINGZTRUNC:
      out.append(StringOf(fi));
      return;
    case FT_BYTES:
    case FT_UINT_BYTES:
      AppendHex(out, BytesOf(fi), 0);
      return;
    case FT_ETHER:
      AppendHex(out, BytesOf(fi), ':');
      return;
    case FT_IPv4: {
      bool whole = true;
      const uint32_t address = Ipv4Of(fi, &whole);
      if (whole) {
        AppendIpv4(out, address);
      } else {
        AppendDisplay(out, fi);
      }
      return;
    }
    case FT_NONE:
    case FT_PROTOCOL:
      out.append("true");
      return;
    default:
      AppendDisplay(out, fi);
  }
}

int64_t IntegerValue(const field_info* fi) {
  const ftenum type = fi->hfinfo->type;
  if (FT_IS_UINT32(type)) return UnsignedOf(fi);
  if (FT_IS_INT32(type)) return SignedOf(fi);
  return FT_IS_UINT64(type) ? static_cast<int64_t>(Unsigned64Of(fi)) : Signed64Of(fi);
}

double FractionalValue(const field_info* fi) {
  switch (fi->hfinfo->type) {
    case FT_FLOAT:
    case FT_DOUBLE:
      return FloatingOf(fi);
    case FT_IEEE_11073_SFLOAT:
    case FT_IEEE_11073_FLOAT:
      return MedicalFloat(fi);
    case FT_RELATIVE_TIME:
    case FT_ABSOLUTE_TIME:
      return nstime_is_unset(TimeOf(fi)) ? std::nan("") : Seconds(TimeOf(fi)->secs, TimeOf(fi)->nsecs);
    default:
      return FT_IS_UINT64(fi->hfinfo->type) ? static_cast<double>(Unsigned64Of(fi))
                                            : static_cast<double>(IntegerValue(fi));
  }
}

bool BooleanValue(const field_info* fi) { return fi->hfinfo->type != FT_BOOLEAN || BooleanOf(fi); }

namespace {

// Bytes, most of a document, and strings go where they belong at once, without a copy between.
template <typename Out>
void AppendJsonText(Out& out, const field_info* fi, const FieldName& name, std::string* scratch) {
  switch (fi->hfinfo->type) {
    case FT_STRING:
    case FT_STRINGZ:
    case FT_UINT_STRING:
    case FT_STRINGZPAD:
    case FT_STRINGZTRUNC:
      AppendJsonString(out, StringOf(fi));
      return;
    case FT_BYTES:
    case FT_UINT_BYTES:
    case FT_ETHER:
    case FT_IPv4:
      out.push_back('"');
      AppendStringValue(out, fi, name);
      out.push_back('"');
      return;
    default:
      scratch->clear();
      AppendStringValue(*scratch, fi, name);
      AppendJsonString(out, *scratch);
  }
}

}  // namespace

template <typename Out>
bool AppendJsonValue(Out& out, const field_info* fi, const FieldName& name, std::string* scratch) {
  const ftenum type = fi->hfinfo->type;
  switch (name.kind) {
    case Kind::kBoolean:
      out.append(BooleanValue(fi) ? "true" : "false");
      return true;
    case Kind::kInteger:
      if (FT_IS_UINT64(type)) {
        AppendUnsigned(out, Unsigned64Of(fi));
      } else {
        AppendInteger(out, IntegerValue(fi));
      }
      return true;
    case Kind::kFractional:
      if (FT_IS_TIME(type) && !nstime_is_unset(TimeOf(fi))) {
        AppendSeconds(out, *TimeOf(fi));
        return true;
      }
      if (AppendFractional(out, FractionalValue(fi))) return true;
      break;
    case Kind::kTime: {
      const size_t before = out.size();
      out.push_back('"');
      if (!nstime_is_unset(TimeOf(fi)) && AppendIsoTime(out, *TimeOf(fi))) {
        out.push_back('"');
        return true;
      }
      out.resize(before);
      break;
    }
    case Kind::kString:
      AppendJsonText(out, fi, name, scratch);
      return true;
  }
  out.append("null");
  return false;
}

template void AppendStringValue(std::string&, const field_info*, const FieldName&);
template bool AppendJsonValue(std::string&, const field_info*, const FieldName&, std::string*);
template bool AppendJsonValue(TextBuffer&, const field_info*, const FieldName&, std::string*);

}  // namespace wishlab
