// Wireshark's dictionary as wishlab names it: one entry a name, however often the name was registered.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "wireshark.h"

namespace wishlab {

// The JSON kind that a name always has.
enum class Kind { kBoolean, kInteger, kFractional, kString, kTime };

// How a name's values are stored in a column.
enum class Storage { kBool, kU32, kI32, kU64, kI64, kF64, kString };

struct FieldName {
  std::string field;     // tcp.len
  std::string column;    // tcp_len
  std::string protocol;  // tcp: the object of its path
  Kind kind;
  Storage storage;
  bool is_protocol;
  std::vector<const header_field_info*> registrations;
};

class FieldRegistry {
 public:
  // The name of a registered header field; -1 for text-only items.
  int IndexOf(const header_field_info* info);
  const FieldName& At(int index) const { return names_[index]; }
  // The names that match a wildcard ('*', '?'), or the one name itself, in the order of registration.
  std::vector<int> Match(const std::string& pattern);

 private:
  int Resolve(const header_field_info* info);
  const std::string& ColumnOf(const char* abbrev);
  void FindCollisions();

  std::vector<int> index_by_id_;
  std::vector<FieldName> names_;
  // Names whose dots-to-underscores form is another name's too, and the columns they get instead.
  std::unordered_map<std::string, std::string> collisions_;
  bool collisions_known_ = false;
  std::string scratch_;
};

const char* KindName(Kind kind);

}  // namespace wishlab
