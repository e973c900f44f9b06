// The names that one of libwireshark's registers has, for messages.
#pragma once

#include <string>

#include "wireshark_version.h"

namespace wishlab {

// `iterate` is the register's own: follow_iterate_followers, eo_iterate_tables.
inline std::string RegisteredNames(void (*iterate)(wmem_foreach_func, gpointer)) {
  std::string names;
  iterate(
      [](const void* key, void*, void* text) -> Truth {
        auto& all = *static_cast<std::string*>(text);
        if (!all.empty()) all += ", ";
        all += static_cast<const char*>(key);
        return false;
      },
      &names);
  return names;
}

}  // namespace wishlab
