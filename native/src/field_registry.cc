#include "field_registry.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include "wireshark_version.h"

namespace wishlab {
namespace {

constexpr int kUnknown = -2;
constexpr int kTextOnly = -1;

std::string Underscored(const char* abbrev) {
  std::string name(abbrev);
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
}

const header_field_info* FirstRegistration(const header_field_info* info) {
  while (info->same_name_prev_id != -1) info = proto_registrar_get_nth(info->same_name_prev_id);
  return info;
}

Kind KindOf(ftenum type) {
  switch (type) {
    case FT_NONE:
    case FT_PROTOCOL:
    case FT_BOOLEAN:
      return Kind::kBoolean;
    case FT_IEEE_11073_SFLOAT:
    case FT_IEEE_11073_FLOAT:
    case FT_FLOAT:
    case FT_DOUBLE:
    case FT_RELATIVE_TIME:
      return Kind::kFractional;
    case FT_ABSOLUTE_TIME:
      return Kind::kTime;
    default:
      return (FT_IS_INT(type) || FT_IS_UINT(type)) ? Kind::kInteger : Kind::kString;
  }
}

Storage StorageOf(ftenum type) {
  switch (KindOf(type)) {
    case Kind::kBoolean:
      return Storage::kBool;
    case Kind::kFractional:
      return Storage::kF64;
    case Kind::kTime:
      return Storage::kI64;
    case Kind::kString:
      return Storage::kString;
    case Kind::kInteger:
      break;
  }
  if (FT_IS_UINT32(type)) return Storage::kU32;
  if (FT_IS_INT32(type)) return Storage::kI32;
  return FT_IS_UINT64(type) ? Storage::kU64 : Storage::kI64;
}

// Types of one JSON kind, or that differ only in being whole, keep it; any other mixture is text.
Kind Join(Kind a, Kind b) {
  if (a == b) return a;
  const auto numeric = [](Kind kind) { return kind == Kind::kInteger || kind == Kind::kFractional; };
  return numeric(a) && numeric(b) ? Kind::kFractional : Kind::kString;
}

Storage Join(Storage a, Storage b) {
  if (a == b) return a;
  const auto is_signed = [](Storage s) { return s == Storage::kI32 || s == Storage::kI64; };
  if (is_signed(a) != is_signed(b)) {
    return a == Storage::kU64 || b == Storage::kU64 ? Storage::kF64 : Storage::kI64;
  }
  return is_signed(a) ? Storage::kI64 : Storage::kU64;
}

// The hash (FNV-1a) of the column that a name would get: dots count as underscores.
uint64_t ColumnHash(const char* abbrev) {
  uint64_t hash = 0xcbf29ce484222325U;
  for (; *abbrev != '\0'; abbrev++) {
    hash = (hash ^ static_cast<uint8_t>(*abbrev == '.' ? '_' : *abbrev)) * 0x100000001b3U;
  }
  return hash;
}

// Whether another name may have the same column. Each dot or underscore of the name could be the other one;
// where these are too many to ask for each combination, the answer is yes.
bool MayCollide(const char* abbrev) {
  constexpr size_t kMost = 6;
  std::string name(abbrev);
  std::vector<size_t> separators;
  for (size_t i = name.find_first_of("._"); i != std::string::npos; i = name.find_first_of("._", i + 1)) {
    separators.push_back(i);
  }
  if (separators.size() > kMost) return true;
  for (unsigned combination = 0; combination < 1U << separators.size(); combination++) {
    for (size_t i = 0; i < separators.size(); i++) name[separators[i]] = combination >> i & 1 ? '.' : '_';
    if (name != abbrev && proto_registrar_get_byname(name.c_str()) != nullptr) return true;
  }
  return false;
}

// Every protocol, each followed by its fields.
template <typename Visit>
void ForEachRegistration(Visit visit) {
  void* protocol_cookie = nullptr;
  for (int protocol = proto_get_first_protocol(&protocol_cookie); protocol != -1;
       protocol = proto_get_next_protocol(&protocol_cookie)) {
    visit(proto_registrar_get_nth(protocol));
    void* field_cookie = nullptr;
    for (const header_field_info* info = proto_get_first_protocol_field(protocol, &field_cookie);
         info != nullptr; info = proto_get_next_protocol_field(protocol, &field_cookie)) {
      visit(info);
    }
  }
}

}  // namespace

const char* KindName(Kind kind) {
  switch (kind) {
    case Kind::kBoolean:
      return "boolean";
    case Kind::kInteger:
      return "integer";
    case Kind::kFractional:
      return "fractional";
    case Kind::kTime:
      return "time";
    case Kind::kString:
      break;
  }
  return "string";
}

int FieldRegistry::IndexOf(const header_field_info* info) {
  const auto id = static_cast<size_t>(info->id);
  if (id < index_by_id_.size() && index_by_id_[id] != kUnknown) return index_by_id_[id];
  return Resolve(info);
}

int FieldRegistry::Resolve(const header_field_info* info) {
  // Items that are labels only share one header field, hf_text_only; its name is no field's.
  static const int text_only = proto_registrar_get_id_byname("text");
  const int index = info->id == text_only ? kTextOnly : static_cast<int>(names_.size());
  const header_field_info* first = FirstRegistration(info);
  if (index != kTextOnly) {
    FieldName name;
    name.field = first->abbrev;
    name.column = ColumnOf(first->abbrev);
    name.is_protocol = first->parent == -1;
    name.protocol = Underscored(name.is_protocol ? first->abbrev : proto_registrar_get_abbrev(first->parent));
    name.kind = KindOf(TypeOf(first));
    name.storage = StorageOf(TypeOf(first));
    for (const header_field_info* each = first; each != nullptr; each = each->same_name_next) {
      name.registrations.push_back(each);
      name.kind = Join(name.kind, KindOf(TypeOf(each)));
      if (name.kind == Kind::kInteger) name.storage = Join(name.storage, StorageOf(TypeOf(each)));
    }
    if (name.kind == Kind::kString) name.storage = Storage::kString;
    if (name.kind == Kind::kFractional) name.storage = Storage::kF64;
    // A relative time, though it is a point in time that a double of seconds would round.
    if (name.field == "frame.time_epoch") name.storage = Storage::kI64;
    names_.push_back(std::move(name));
  }
  for (const header_field_info* each = first; each != nullptr; each = each->same_name_next) {
    const auto id = static_cast<size_t>(each->id);
    if (id >= index_by_id_.size()) index_by_id_.resize(id + 1024, kUnknown);
    index_by_id_[id] = index;
  }
  return index;
}

const std::string& FieldRegistry::ColumnOf(const char* abbrev) {
  // Sorting all names takes 50 ms, too long for a few columns.
  if (!collisions_known_ && MayCollide(abbrev)) FindCollisions();
  const auto found = collisions_.find(abbrev);
  if (found != collisions_.end()) return found->second;
  return scratch_ = Underscored(abbrev);
}

void FieldRegistry::FindCollisions() {
  collisions_known_ = true;
  // A quarter of a million names, and every process needs this once: hashes of the columns, sorted, are five
  // times as fast as a map of strings.
  std::vector<std::pair<uint64_t, const char*>> names;
  names.reserve(300000);
  ForEachRegistration(
      [&](const header_field_info* info) { names.emplace_back(ColumnHash(info->abbrev), info->abbrev); });
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::map<std::string, std::set<std::string>> groups;
  for (size_t i = 1; i < names.size(); i++) {
    if (names[i].first != names[i - 1].first || std::strcmp(names[i].second, names[i - 1].second) == 0)
      continue;
    const std::string column = Underscored(names[i].second);
    if (column == Underscored(names[i - 1].second))
      groups[column].insert({names[i - 1].second, names[i].second});
  }
  const auto taken = [&](const std::string& column) {
    return std::binary_search(names.begin(), names.end(), std::make_pair(ColumnHash(column.c_str()), ""),
                              [](const auto& a, const auto& b) { return a.first < b.first; });
  };
  for (const auto& [column, group] : groups) {
    // A dot sorts before an underscore: the name with the earlier dots keeps the plain column.
    unsigned suffix = 1;
    for (auto name = std::next(group.begin()); name != group.end(); ++name) {
      std::string candidate;
      do candidate = column + "_" + std::to_string(++suffix);
      while (taken(candidate));
      collisions_[*name] = std::move(candidate);
    }
  }
}

std::vector<int> FieldRegistry::Match(const std::string& pattern) {
  if (pattern.find_first_of("*?") == std::string::npos) {
    const header_field_info* info = proto_registrar_get_byname(pattern.c_str());
    if (info == nullptr) return {};
    return {IndexOf(info)};
  }
  if (!collisions_known_) FindCollisions();
  std::vector<int> found;
  std::vector<bool> seen;
  GPatternSpec* spec = g_pattern_spec_new(pattern.c_str());
  ForEachRegistration([&](const header_field_info* info) {
    if (!g_pattern_spec_match_string(spec, info->abbrev)) return;
    const int index = IndexOf(info);
    if (index < 0) return;
    if (static_cast<size_t>(index) >= seen.size()) seen.resize(index + 4096, false);
    if (!seen[index]) found.push_back(index);
    seen[index] = true;
  });
  g_pattern_spec_free(spec);
  return found;
}

}  // namespace wishlab
