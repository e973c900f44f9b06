// The one place that knows which version of Wireshark is compiled against: what differs between 4.0 and later
// releases is hidden behind these functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "wireshark.h"

#define WISHLAB_WIRESHARK (WIRESHARK_VERSION_MAJOR * 100 + WIRESHARK_VERSION_MINOR)

#if WISHLAB_WIRESHARK < 402
#define FT_IS_INT IS_FT_INT
#define FT_IS_INT32 IS_FT_INT32
#define FT_IS_INT64 IS_FT_INT64
#define FT_IS_UINT IS_FT_UINT
#define FT_IS_UINT32 IS_FT_UINT32
#define FT_IS_UINT64 IS_FT_UINT64
#define FT_IS_STRING IS_FT_STRING
#define FT_IS_TIME IS_FT_TIME
#endif

namespace wishlab {

// What libwireshark's callbacks return and its switches are: gboolean, bool later on.
using Truth = std::remove_reference_t<decltype(gbl_resolv_flags.mac_name)>;

struct ByteSpan {
  const uint8_t* data;
  size_t size;
};

struct FilterError {
  std::string message;
  // Columns in the filter's text, in bytes; start is -1 where libwireshark names no place.
  long start = -1;
  size_t length = 0;
};

// Why this version's dissection cannot be split over processes; empty where it is proved that it can.
const char* SplitUnproved();

// A registration's type. A time that Wireshark shows as seconds since 1970 (frame.time_epoch alone) is a
// relative one, as it is registered in 4.0: what a capture gives has the same types in every version.
ftenum_t TypeOf(const header_field_info* info);

uint32_t UnsignedOf(const field_info* fi);
uint64_t Unsigned64Of(const field_info* fi);
int32_t SignedOf(const field_info* fi);
int64_t Signed64Of(const field_info* fi);
double FloatingOf(const field_info* fi);
bool BooleanOf(const field_info* fi);
const nstime_t* TimeOf(const field_info* fi);
// The value of a string field; valid while the frame's dissection lives.
std::string_view StringOf(const field_info* fi);
// The value of a field that is kept as bytes (bytes, Ethernet, EUI-64, OID and their like).
ByteSpan BytesOf(const field_info* fi);
ByteSpan Ipv6Of(const field_info* fi);
// An IPv4 address in host order, and whether its mask is a whole address.
uint32_t Ipv4Of(const field_info* fi, bool* whole);
// Wireshark's own text for a value (fvalue_to_string_repr, FTREPR_DISPLAY); nothing where it has none.
std::optional<std::string> DisplayOf(const field_info* fi);

// dfilter_compile; on failure null and an error.
dfilter_t* CompileFilter(const std::string& text, FilterError* error);

// Switches a heuristic dissector; whether there is one of that name.
bool SwitchHeuristic(const char* name, bool on);

// The fields whose values hang on TCP's preference track_bytes_in_flight.
std::vector<std::string> FieldsOfBytesInFlight();

// Whether a preference is one number (PREF_UINT and its like).
bool IsNumberPreference(pref_t* preference);

// What came of merging captures; `code` and `detail`, which is the caller's to free, are wiretap's.
struct Merged {
  enum class Result { kDone, kCaptureFailed, kFailed } result = Result::kDone;
  int code = 0;
  gchar* detail = nullptr;
  // The place of the capture that failed, among them.
  unsigned capture = 0;
  // What libwireshark says of a failure that has no code.
  std::string said;
};

// merge_files, to a pcapng in the order of time, interfaces that are the same in every file once; `step` is
// called for each record.
Merged MergeFiles(const std::vector<std::string>& paths, const std::string& to, void (*step)());

// Starts libwireshark's reports to its embedder (init_report_message); they go nowhere.
void SilenceReports();

// The callbacks by which libwireshark asks for time stamps and interface names.
struct packet_provider_funcs ProviderFunctions();

}  // namespace wishlab

// libwireshark leaves this type to its embedder.
struct packet_provider_data {
  wtap* capture = nullptr;
  const frame_data* reference = nullptr;
  const frame_data* previous_displayed = nullptr;
  const frame_data* previous_captured = nullptr;
  // Every frame, where the capture is kept for reading again.
  frame_data_sequence* frames = nullptr;
};
