// Values of one storage, appended row by row: typed, a validity byte a row, strings dictionary-coded.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "field_registry.h"

namespace wishlab {

using Values = std::variant<std::vector<uint8_t>, std::vector<uint32_t>, std::vector<int32_t>,
                            std::vector<uint64_t>, std::vector<int64_t>, std::vector<double>>;

// What crosses the border for one column.
struct ColumnData {
  Storage storage;
  Values values;                             // for strings: the codes, kAbsent where there is none
  std::vector<uint8_t> valid;                // empty where every row has a value
  std::string dictionary;                    // UTF-8, one text after the other
  std::vector<uint32_t> dictionary_offsets;  // one more than there are texts
};

constexpr uint32_t kAbsent = 0xffffffffU;

// Values of one storage, appended row by row.
class ValueColumn {
 public:
  explicit ValueColumn(Storage storage);
  void AppendNull();
  void AppendNumber(double value);
  void AppendInteger(int64_t value);
  // Dictionary-coded; invalid UTF-8 becomes U+FFFD.
  void AppendString(std::string_view text);
  // A field's value, as its name's kind has it; counts in `non_finite` what became null.
  void AppendField(const field_info* fi, const FieldName& name, uint64_t* non_finite);
  size_t rows() const;
  size_t bytes() const { return bytes_; }
  bool any() const { return any_; }
  // Hands over what was appended, and starts again.
  ColumnData Take();

 private:
  void MarkValid(bool valid);
  // Before the first value: the rows without one that came before it.
  void Begin();
  Storage storage_;
  ColumnData data_;
  bool any_ = false;
  // Rows while there is no value: nothing of them crosses if none comes, as in most of a wildcard's columns.
  size_t leading_nulls_ = 0;
  size_t bytes_ = 0;
  std::unordered_map<std::string, uint32_t> codes_;
  std::string scratch_;
};

}  // namespace wishlab
