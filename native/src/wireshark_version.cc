#include "wireshark_version.h"

#include <algorithm>

#if WISHLAB_WIRESHARK < 404
#include <epan/ipv4.h>
#endif

namespace wishlab {
namespace {

// The accessors take a pointer to non-const, though they only read.
#if WISHLAB_WIRESHARK < 402
fvalue_t* ValueOf(const field_info* fi) { return const_cast<fvalue_t*>(&fi->value); }
#else
fvalue_t* ValueOf(const field_info* fi) { return fi->value; }
#endif

const nstime_t* FrameTime(packet_provider_data* provider, guint32 frame) {
  for (const frame_data* known :
       {provider->reference, provider->previous_displayed, provider->previous_captured}) {
    if (known != nullptr && known->num == frame) return &known->abs_ts;
  }
  if (provider->frames == nullptr) return nullptr;
  const frame_data* kept = frame_data_sequence_find(provider->frames, frame);
  return kept != nullptr ? &kept->abs_ts : nullptr;
}

wtap_block_t InterfaceBlock(packet_provider_data* provider, unsigned index,
                            wtapng_iface_descriptions_t** owner) {
  *owner = wtap_file_get_idb_info(provider->capture);
  GArray* blocks = (*owner)->interface_data;
  return index < blocks->len ? g_array_index(blocks, wtap_block_t, index) : nullptr;
}

const char* InterfaceText(packet_provider_data* provider, unsigned index, guint first, guint second) {
  wtapng_iface_descriptions_t* owner = nullptr;
  wtap_block_t block = InterfaceBlock(provider, index, &owner);
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

const char* NameOfInterface(packet_provider_data* provider, unsigned index) {
  const char* name = InterfaceText(provider, index, OPT_IDB_NAME, OPT_IDB_DESCRIPTION);
  if (name != nullptr) return name;
  wtapng_iface_descriptions_t* owner = nullptr;
  const bool known = InterfaceBlock(provider, index, &owner) != nullptr;
  g_free(owner);
  return known ? "unknown" : nullptr;
}

// 4.0 knows one section of a file only.
#if WISHLAB_WIRESHARK < 404
const char* InterfaceName(packet_provider_data* provider, guint32 id) {
  return NameOfInterface(provider, id);
}
const char* InterfaceDescription(packet_provider_data* provider, guint32 id) {
  return InterfaceText(provider, id, OPT_IDB_DESCRIPTION, 0);
}
#else
unsigned Global(packet_provider_data* provider, uint32_t id, unsigned section) {
  return wtap_file_get_shb_global_interface_id(provider->capture, section, id);
}
const char* InterfaceName(packet_provider_data* provider, uint32_t id, unsigned section) {
  return NameOfInterface(provider, Global(provider, id, section));
}
const char* InterfaceDescription(packet_provider_data* provider, uint32_t id, unsigned section) {
  return InterfaceText(provider, Global(provider, id, section), OPT_IDB_DESCRIPTION, 0);
}
#endif

// What the reports below told last of a capture that libwireshark reads by itself, while that is of interest.
struct Told {
  std::string path;
  Merged merged;
};
Told* told = nullptr;

void OnFailure(const char* format, va_list values) {
  if (told == nullptr) return;
  char* text = g_strdup_vprintf(format, values);
  told->merged.said = text;
  g_free(text);
}

void OnCapture(const char* path, int code, gchar* detail) {
  if (told == nullptr || !told->path.empty()) return g_free(detail);
  told->path = path;
  told->merged.code = code;
  told->merged.detail = detail;
}

// Every shape that a report has in one version or another, its last text the caller's to free.
constexpr auto kUnheard = [](auto...) {};
constexpr auto kUnheardOpen = [](const char*, int code, gchar* detail, auto...) {
  if (told == nullptr || told->merged.code != 0) return g_free(detail);
  told->merged.code = code;
  told->merged.detail = detail;
};
constexpr auto kUnheardWrite = [](const char*, const char* path, int code, gchar* detail, auto...) {
  kUnheardOpen(path, code, detail);
};

wtap_block_t ModifiedBlock(packet_provider_data*, const frame_data*) { return nullptr; }

}  // namespace

const char* SplitUnproved() {
#if WISHLAB_WIRESHARK == 400
  return "";
#else
  // It numbers the streams of IP and Ethernet, too (ip.stream), and looks for connections in other ways.
  return "splitting is proved for Wireshark 4.0 alone";
#endif
}

ftenum_t TypeOf(const header_field_info* info) {
#if WISHLAB_WIRESHARK >= 402
  if (info->type == FT_ABSOLUTE_TIME && info->display == ABSOLUTE_TIME_UNIX) return FT_RELATIVE_TIME;
#endif
  return info->type;
}

uint32_t UnsignedOf(const field_info* fi) { return fvalue_get_uinteger(ValueOf(fi)); }
uint64_t Unsigned64Of(const field_info* fi) { return fvalue_get_uinteger64(ValueOf(fi)); }
int32_t SignedOf(const field_info* fi) { return fvalue_get_sinteger(ValueOf(fi)); }
int64_t Signed64Of(const field_info* fi) { return fvalue_get_sinteger64(ValueOf(fi)); }
double FloatingOf(const field_info* fi) { return fvalue_get_floating(ValueOf(fi)); }
bool BooleanOf(const field_info* fi) { return fvalue_get_uinteger64(ValueOf(fi)) != 0; }

#if WISHLAB_WIRESHARK < 402

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

#else

const nstime_t* TimeOf(const field_info* fi) { return fvalue_get_time(ValueOf(fi)); }

std::string_view StringOf(const field_info* fi) {
  const wmem_strbuf_t* text = fvalue_get_strbuf(ValueOf(fi));
  return text == nullptr ? std::string_view() : std::string_view(text->str, text->len);
}

ByteSpan BytesOf(const field_info* fi) {
  const auto* bytes = static_cast<const uint8_t*>(fvalue_get_bytes_data(ValueOf(fi)));
  return {bytes, bytes == nullptr ? 0 : fvalue_get_bytes_size(ValueOf(fi))};
}

ByteSpan Ipv6Of(const field_info* fi) { return {fvalue_get_ipv6(ValueOf(fi))->addr.bytes, 16}; }

uint32_t Ipv4Of(const field_info* fi, bool* whole) {
  const ipv4_addr_and_mask* value = fvalue_get_ipv4(ValueOf(fi));
  *whole = value->nmask == 0xffffffffU;
  return value->addr;
}

#endif

std::optional<std::string> DisplayOf(const field_info* fi) {
  char* text = fvalue_to_string_repr(nullptr, ValueOf(fi), FTREPR_DISPLAY, fi->hfinfo->display);
  if (text == nullptr) return std::nullopt;
  std::string copy(text);
  wmem_free(nullptr, text);
  return copy;
}

#if WISHLAB_WIRESHARK < 402

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

// tcp.analysis and the initial round trip stand in some trees only beside another result of it.
std::vector<std::string> FieldsOfBytesInFlight() {
  return {"tcp.analysis", "tcp.analysis.bytes_in_flight", "tcp.analysis.initial_rtt",
          "tcp.analysis.push_bytes_sent"};
}

bool SwitchHeuristic(const char* name, bool on) { return proto_enable_heuristic_by_name(name, on); }

bool IsNumberPreference(pref_t* preference) {
  const int type = prefs_get_type(preference);
  return type == PREF_UINT || type == PREF_DECODE_AS_UINT;
}

#else

dfilter_t* CompileFilter(const std::string& text, FilterError* error) {
  dfilter_t* filter = nullptr;
  df_error_t* refused = nullptr;
  if (dfilter_compile(text.c_str(), &filter, &refused)) return filter;
  error->message = refused != nullptr && refused->msg != nullptr ? refused->msg : "not a display filter";
  if (refused != nullptr) {
    error->start = refused->loc.col_start;
    error->length = refused->loc.col_len;
  }
  df_error_free(&refused);
  return nullptr;
}

// The SACK blocks that it counts tell retransmissions apart, too, since 4.2.
std::vector<std::string> FieldsOfBytesInFlight() {
  std::vector<std::string> fields = {"tcp.options.sack.count"};
  const int tcp = proto_get_id_by_filter_name("tcp");
  void* cookie = nullptr;
  for (const header_field_info* field = proto_get_first_protocol_field(tcp, &cookie); field != nullptr;
       field = proto_get_next_protocol_field(tcp, &cookie)) {
    const std::string name = field->abbrev;
    if (name.compare(0, 12, "tcp.analysis") == 0) fields.push_back(name);
  }
  return fields;
}

bool SwitchHeuristic(const char* name, bool on) {
  return on ? proto_enable_heuristic_by_name(name) : proto_disable_heuristic_by_name(name);
}

bool IsNumberPreference(pref_t* preference) { return prefs_get_type(preference) == PREF_UINT; }

#endif

void SilenceReports() {
  static constexpr report_message_routines kReports = {OnFailure,     OnFailure,   kUnheard,     kUnheard,
                                                       kUnheard,      OnCapture,   kUnheardOpen, OnCapture,
                                                       kUnheardWrite, kUnheardOpen};
  init_report_message("wishlab", &kReports);
}

Merged MergeFiles(const std::vector<std::string>& paths, const std::string& to, void (*step)()) {
  std::vector<const char*> names;
  for (const std::string& path : paths) names.push_back(path.c_str());
  const auto count = static_cast<guint>(names.size());
  // A merge tells of each record; it goes on unless it is answered true.
  static void (*each)() = nullptr;
  each = step;
  merge_progress_callback_t progress{[](auto...) -> Truth {
                                       each();
                                       return false;
                                     },
                                     nullptr};
#if WISHLAB_WIRESHARK < 404
  Merged merged;
  guint32 frame = 0;
  const merge_result result = merge_files(to.c_str(), wtap_pcapng_file_type_subtype(), names.data(), count,
                                          FALSE, IDB_MERGE_MODE_ALL_SAME, 0, "wishlab", &progress,
                                          &merged.code, &merged.detail, &merged.capture, &frame);
  if (result == MERGE_OK) return merged;
  merged.result = result == MERGE_ERR_CANT_OPEN_INFILE || result == MERGE_ERR_CANT_READ_INFILE
                      ? Merged::Result::kCaptureFailed
                      : Merged::Result::kFailed;
  if (result == MERGE_ERR_BAD_PHDR_INTERFACE_ID)
    merged.said = "a frame names an interface that its file does not describe";
  return merged;
#else
  Told heard;
  told = &heard;
  const bool done = merge_files(to.c_str(), wtap_pcapng_file_type_subtype(), names.data(), count, false,
                                IDB_MERGE_MODE_ALL_SAME, 0, "wishlab", &progress, WTAP_UNCOMPRESSED);
  told = nullptr;
  Merged& merged = heard.merged;
  // One that it could not read to the end is told, and yet merged.
  if (done && heard.path.empty()) return merged;
  const auto failed = std::find(paths.begin(), paths.end(), heard.path);
  merged.result = failed == paths.end() ? Merged::Result::kFailed : Merged::Result::kCaptureFailed;
  if (failed != paths.end()) merged.capture = static_cast<unsigned>(failed - paths.begin());
  return merged;
#endif
}

packet_provider_funcs ProviderFunctions() {
  return {FrameTime, InterfaceName, InterfaceDescription, ModifiedBlock};
}

}  // namespace wishlab
