#include "wireshark_version.h"

#include <wireshark/epan/ipv4.h>

namespace wishlab {
namespace {

// 4.0's accessors take a pointer to non-const, though they only read.
fvalue_t* ValueOf(const field_info* fi) { return const_cast<fvalue_t*>(&fi->value); }

const nstime_t* FrameTime(packet_provider_data* provider, guint32 frame) {
  for (const frame_data* known :
       {provider->reference, provider->previous_displayed, provider->previous_captured}) {
    if (known != nullptr && known->num == frame) return &known->abs_ts;
  }
  if (provider->frames == nullptr) return nullptr;
  const frame_data* kept = frame_data_sequence_find(provider->frames, frame);
  return kept != nullptr ? &kept->abs_ts : nullptr;
}

wtap_block_t InterfaceBlock(packet_provider_data* provider, guint32 interface_id,
                            wtapng_iface_descriptions_t** owner) {
  *owner = wtap_file_get_idb_info(provider->capture);
  GArray* blocks = (*owner)->interface_data;
  return interface_id < blocks->len ? g_array_index(blocks, wtap_block_t, interface_id) : nullptr;
}

const char* InterfaceText(packet_provider_data* provider, guint32 interface_id, guint first, guint second) {
  wtapng_iface_descriptions_t* owner = nullptr;
  wtap_block_t block = InterfaceBlock(provider, interface_id, &owner);
  char* text = nullptr;
  bool found = false;
  if (block != nullptr) {
    for (guint option : {first, second}) {
      if (option != 0 && wtap_block_get_string_option_value(block, option, &text) == WTAP_OPTTYPE_SUCCESS) {
        found = true;
        break;
      }
    }
  }
  g_free(owner);
  return found ? text : nullptr;
}

const char* InterfaceName(packet_provider_data* provider, guint32 interface_id) {
  const char* name = InterfaceText(provider, interface_id, OPT_IDB_NAME, OPT_IDB_DESCRIPTION);
  if (name != nullptr) return name;
  wtapng_iface_descriptions_t* owner = nullptr;
  const bool known = InterfaceBlock(provider, interface_id, &owner) != nullptr;
  g_free(owner);
  return known ? "unknown" : nullptr;
}

const char* InterfaceDescription(packet_provider_data* provider, guint32 interface_id) {
  return InterfaceText(provider, interface_id, OPT_IDB_DESCRIPTION, 0);
}

wtap_block_t ModifiedBlock(packet_provider_data*, const frame_data*) { return nullptr; }

}  // namespace

uint32_t UnsignedOf(const field_info* fi) { return fvalue_get_uinteger(ValueOf(fi)); }
uint64_t Unsigned64Of(const field_info* fi) { return fvalue_get_uinteger64(ValueOf(fi)); }
int32_t SignedOf(const field_info* fi) { return fvalue_get_sinteger(ValueOf(fi)); }
int64_t Signed64Of(const field_info* fi) { return fvalue_get_sinteger64(ValueOf(fi)); }
double FloatingOf(const field_info* fi) { return fvalue_get_floating(ValueOf(fi)); }
bool BooleanOf(const field_info* fi) { return fvalue_get_uinteger64(ValueOf(fi)) != 0; }
const nstime_t* TimeOf(const field_info* fi) { return &fi->value.value.time; }

std::string_view StringOf(const field_info* fi) {
  const wmem_strbuf_t* text = fi->value.value.strbuf;
  return text == nullptr ? std::string_view() : std::string_view(text->str, text->len);
}

ByteSpan BytesOf(const field_info* fi) {
  const GByteArray* bytes = fi->value.value.bytes;
  return bytes == nullptr ? ByteSpan{nullptr, 0} : ByteSpan{bytes->data, bytes->len};
}

ByteSpan Ipv6Of(const field_info* fi) { return {fi->value.value.ipv6.addr.bytes, 16}; }

uint32_t Ipv4Of(const field_info* fi, bool* whole) {
  *whole = fi->value.value.ipv4.nmask == 0xffffffffU;
  return fi->value.value.ipv4.addr;
}

std::optional<std::string> DisplayOf(const field_info* fi) {
  char* text = fvalue_to_string_repr(nullptr, &fi->value, FTREPR_DISPLAY, fi->hfinfo->display);
  if (text == nullptr) return std::nullopt;
  std::string copy(text);
  wmem_free(nullptr, text);
  return copy;
}

dfilter_t* CompileFilter(const std::string& text, FilterError* error) {
  dfilter_t* filter = nullptr;
  gchar* message = nullptr;
  dfilter_loc_t place{-1, 0};
  if (dfilter_compile2(text.c_str(), &filter, &message, &place)) return filter;
  error->message = message != nullptr ? message : "not a display filter";
  error->start = place.col_start;
  error->length = place.col_len;
  g_free(message);
  return nullptr;
}

packet_provider_funcs ProviderFunctions() {
  return {FrameTime, InterfaceName, InterfaceDescription, ModifiedBlock};
}

}  // namespace wishlab
