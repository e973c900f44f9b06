// Decode as: which dissector a port, a type or a name leads to, as tshark's -d takes it.
#pragma once

#include <string>

namespace wishlab {

// `table==selector,protocol`, or `table,protocol` for a table without selectors; a selector is a number, a
// text, or numbers as FIRST-LAST or FIRST:COUNT. Throws std::invalid_argument, UnknownName for a table or a
// protocol that there is not.
void DecodeAs(const std::string& rule);

}  // namespace wishlab
