// Names that users give and libwireshark may not know.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace wishlab {

// A name that is none of `known`; its message is a sentence that says so, and `hint` one that says where to
// look.
class UnknownName : public std::invalid_argument {
 public:
  UnknownName(const std::string& message, std::string name, std::vector<std::string> known, std::string hint)
      : std::invalid_argument(message),
        name(std::move(name)),
        known(std::move(known)),
        hint(std::move(hint)) {}
  const std::string name;
  const std::vector<std::string> known;
  const std::string hint;
};

}  // namespace wishlab
