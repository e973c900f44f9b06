// One field's value, read from epan as the kind that its name has. `Out` is a TextBuffer or a std::string.
#pragma once

#include <string>

#include "field_registry.h"
#include "text_buffer.h"
#include "wireshark_version.h"

namespace wishlab {

// The value of a string-kind name, as text (not escaped; may hold any bytes).
// Addresses and names as Wireshark shows them, bytes as hexadecimal, a mixed name's values as Wireshark's own
// text.
template <typename Out>
void AppendStringValue(Out& out, const field_info* fi, const FieldName& name);
int64_t IntegerValue(const field_info* fi);
// NaN where the value has no number (IEEE 11073's special values).
double FractionalValue(const field_info* fi);
bool BooleanValue(const field_info* fi);
// Appends the value as JSON; false where it has no JSON value and null was written.
template <typename Out>
bool AppendJsonValue(Out& out, const field_info* fi, const FieldName& name, std::string* scratch);

}  // namespace wishlab
