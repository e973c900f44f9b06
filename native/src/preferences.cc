#include "preferences.h"

#include <unistd.h>

#include <stdexcept>

#include "names.h"
#include "wireshark_version.h"

namespace wishlab {
namespace {

// The preference of a name `module.preference`; both parts may have dots. Null where there is none.
pref_t* FindPreference(const std::string& name) {
  for (size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
    module_t* module = prefs_find_module(name.substr(0, dot).c_str());
    if (module == nullptr) continue;
    pref_t* preference = prefs_find_preference(module, name.c_str() + dot + 1);
    if (preference != nullptr) return preference;
  }
  return nullptr;
}

bool Same(const std::string& a, const char* b) { return g_ascii_strcasecmp(a.c_str(), b) == 0; }

// What a preference can be, for people; empty where any text will do.
std::string Expected(pref_t* preference) {
  if (IsNumberPreference(preference)) return "a whole number";
  switch (prefs_get_type(preference)) {
    case PREF_BOOL:
      return "TRUE or FALSE";
    case PREF_ENUM: {
      std::string names;
      for (const enum_val_t* each = prefs_get_enumvals(preference); each->name != nullptr; each++) {
        names += std::string(names.empty() ? "" : ", ") + each->name;
      }
      return "one of " + names;
    }
    case PREF_RANGE:
    case PREF_DECODE_AS_RANGE:
      return "numbers and ranges of them, as in 80,8080-8090";
    case PREF_OPEN_FILENAME:
      return "the path of a file that can be read";
    default:
      return "";
  }
}

// Whether Wireshark takes the value for what it says; of the other types prefs_set_pref tells.
bool Takes(pref_t* preference, const std::string& value) {
  switch (prefs_get_type(preference)) {
    case PREF_BOOL:
      return Same(value, "true") || Same(value, "false");
    case PREF_ENUM:
      for (const enum_val_t* each = prefs_get_enumvals(preference); each->name != nullptr; each++) {
        if (Same(value, each->name) || Same(value, each->description)) return true;
      }
      return false;
    case PREF_OPEN_FILENAME:
      return value.empty() || access(value.c_str(), R_OK) == 0;
    default:
      return true;
  }
}

void CollectName(pref_t* preference, const char* module, std::vector<std::string>* names) {
  const int type = prefs_get_type(preference);
  if (type == PREF_OBSOLETE || type == PREF_STATIC_TEXT || type == PREF_UAT) return;
  names->push_back(std::string(module) + "." + prefs_get_name(preference));
}

struct Collection {
  const char* module;
  std::vector<std::string>* names;
};

guint CollectPreference(pref_t* preference, gpointer data) {
  const Collection* collection = static_cast<const Collection*>(data);
  CollectName(preference, collection->module, collection->names);
  return 0;
}

guint CollectModule(module_t* module, gpointer data) {
  Collection collection{module->name, static_cast<std::vector<std::string>*>(data)};
  if (collection.module != nullptr) prefs_pref_foreach(module, CollectPreference, &collection);
  return 0;
}

// Every name that SetPreference takes, obsolete ones left out.
std::vector<std::string> PreferenceNames() {
  std::vector<std::string> names;
  prefs_modules_foreach(CollectModule, &names);
  return names;
}

}  // namespace

void SetPreference(const std::string& preference) {
  const size_t colon = preference.find(':');
  const std::string name = preference.substr(0, colon);
  size_t from = colon == std::string::npos ? preference.size() : colon + 1;
  while (from < preference.size() && g_ascii_isspace(preference[from])) from++;
  const std::string value = preference.substr(from);
  pref_t* found = FindPreference(name);
  const std::string expected = found != nullptr ? Expected(found) : "";
  const std::string refusal =
      "The preference '" + name + "' is " + expected + "; it was given '" + value + "'.";
  if (found != nullptr && !Takes(found, value)) throw std::invalid_argument(refusal);
  std::string text = preference;  // prefs_set_pref writes into it
  char* message = nullptr;
  const prefs_set_pref_e result = prefs_set_pref(text.data(), &message);
  const std::string reason = message != nullptr ? message : "";
  g_free(message);
  switch (result) {
    case PREFS_SET_OK:
    case PREFS_SET_OBSOLETE:
      return;
    case PREFS_SET_SYNTAX_ERR:
      if (!expected.empty() && reason.empty()) throw std::invalid_argument(refusal);
      throw std::invalid_argument("Wireshark refuses the preference '" + preference +
                                  "': expected name:value" + (reason.empty() ? "" : "; " + reason) + ".");
    case PREFS_SET_NO_SUCH_PREF:
      throw UnknownName("Wireshark has no preference named '" + name + "'.", name, PreferenceNames(),
                        "tshark -G defaultprefs lists all.");
  }
}

}  // namespace wishlab
