#include "decode_as.h"

#include <cstdlib>
#include <limits>

#include "names.h"
#include "wireshark_version.h"

namespace wishlab {
namespace {

struct Rule {
  std::string table;
  std::string selector;
  bool selected = false;
  std::string protocol;
};

std::string Trimmed(const std::string& text) {
  const size_t begin = text.find_first_not_of(" \t");
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

[[noreturn]] void Refuse(const std::string& rule, const std::string& expected) {
  throw std::invalid_argument("Decode as '" + rule + "': expected " + expected + ".");
}

Rule Parse(const std::string& text) {
  // A selector may hold commas (a media type's parameters); a protocol's name does not.
  const size_t comma = text.rfind(',');
  if (comma == std::string::npos) Refuse(text, "TABLE==SELECTOR,PROTOCOL, as in tcp.port==8080,http");
  Rule rule;
  rule.protocol = Trimmed(text.substr(comma + 1));
  const std::string left = text.substr(0, comma);
  const size_t equals = left.find("==");
  rule.table = Trimmed(left.substr(0, equals));
  rule.selected = equals != std::string::npos;
  if (rule.selected) rule.selector = Trimmed(left.substr(equals + 2));
  return rule;
}

void CollectTable(const char* name, const char*, gpointer names) {
  if (dissector_table_supports_decode_as(find_dissector_table(name)))
    static_cast<std::vector<std::string>*>(names)->push_back(name);
}

struct Handles {
  std::string wanted;
  dissector_handle_t found = nullptr;
  std::vector<std::string> names;
};

void CollectHandle(const gchar*, gpointer value, gpointer data) {
  const auto handle = static_cast<dissector_handle_t>(value);
  auto* handles = static_cast<Handles*>(data);
  const int protocol = dissector_handle_get_protocol_index(handle);
  const char* name = protocol < 0 ? nullptr : proto_get_protocol_filter_name(protocol);
  if (name == nullptr) return;
  handles->names.push_back(name);
  if (handles->found == nullptr && handles->wanted == name) handles->found = handle;
}

bool IsNumber(ftenum_t type) {
  return type == FT_UINT8 || type == FT_UINT16 || type == FT_UINT24 || type == FT_UINT32;
}

// Reads a number (decimal, 0x…, 0…) that 32 bits hold, and moves behind it.
bool TakeNumber(const char** at, uint32_t* number) {
  if (!g_ascii_isdigit(**at)) return false;
  char* end = nullptr;
  const unsigned long long value = std::strtoull(*at, &end, 0);
  if (value > std::numeric_limits<uint32_t>::max()) return false;
  *at = end;
  *number = static_cast<uint32_t>(value);
  return true;
}

void ChangeNumbers(const std::string& text, const Rule& rule, dissector_handle_t handle) {
  constexpr uint32_t kMost = 1 << 16;
  const char* at = rule.selector.c_str();
  uint32_t first = 0, second = 0;
  bool valid = TakeNumber(&at, &first);
  uint64_t count = 1;
  if (valid && (*at == '-' || *at == ':')) {
    const bool range = *at++ == '-';
    valid = TakeNumber(&at, &second) && (range ? second >= first : second >= 1);
    count = range ? uint64_t{second} - first + 1 : second;
  }
  if (!valid || *at != '\0' || count > kMost || first + count - 1 > std::numeric_limits<uint32_t>::max()) {
    Refuse(text, "a number behind '" + rule.table +
                     "==', or up to 65536 of them as FIRST-LAST or FIRST:COUNT, not '" + rule.selector + "'");
  }
  for (uint64_t i = 0; i < count; i++)
    dissector_change_uint(rule.table.c_str(), static_cast<uint32_t>(first + i), handle);
}

}  // namespace

void DecodeAs(const std::string& text) {
  const Rule rule = Parse(text);
  const dissector_table_t table = rule.table.empty() ? nullptr : find_dissector_table(rule.table.c_str());
  if (table == nullptr) {
    std::vector<std::string> names;
    dissector_all_tables_foreach_table(CollectTable, &names, nullptr);
    throw UnknownName("Decode as '" + text + "': Wireshark has no table named '" + rule.table + "'.",
                      rule.table, std::move(names), "tshark -d . lists all.");
  }
  Handles handles{rule.protocol, nullptr, {}};
  dissector_table_foreach_handle(rule.table.c_str(), CollectHandle, &handles);
  if (handles.found == nullptr) {
    throw UnknownName("Decode as '" + text + "': no protocol named '" + rule.protocol +
                          "' can be had in the table '" + rule.table + "'.",
                      rule.protocol, std::move(handles.names),
                      "tshark -d '" + rule.table + "==1,.' lists those that can.");
  }
  const ftenum_t type = get_dissector_table_selector_type(rule.table.c_str());
  if (IsNumber(type)) {
    ChangeNumbers(text, rule, handles.found);
  } else if (FT_IS_STRING(type)) {
    if (rule.selector.empty()) Refuse(text, "a text behind '" + rule.table + "=='");
    dissector_change_string(rule.table.c_str(), rule.selector.c_str(), handles.found);
  } else if (type == FT_NONE) {
    if (rule.selected) Refuse(text, "'" + rule.table + "," + rule.protocol + "', without a selector");
    dissector_change_payload(rule.table.c_str(), handles.found);
  } else {
    Refuse(text, "a table of numbers or texts, which '" + rule.table + "' is not");
  }
}

}  // namespace wishlab
