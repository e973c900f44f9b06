// Column batches: typed values, a validity byte a row, dictionary-coded strings, lists as offsets and items.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "capture_reader.h"
#include "field_registry.h"
#include "flow_tracker.h"

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
  Storage storage_;
  ColumnData data_;
  bool any_ = false;
  size_t bytes_ = 0;
  std::unordered_map<std::string, uint32_t> codes_;
  std::string scratch_;
};

enum class PickOf { kFirst, kLast, kAll, kCount };

struct ColumnWish {
  std::string name;   // the column's
  std::string field;  // Wireshark's; empty for a base column
  PickOf pick = PickOf::kFirst;
  int field_index = -1;  // in the registry
};

struct TakenColumn {
  std::string name;
  std::string field;
  uint32_t more = 0;              // frames that had more values than the column holds
  bool empty = false;             // no row has a value, and nothing else is filled in
  std::vector<uint32_t> offsets;  // for lists
  bool list = false;
  ColumnData data;
};

// One column of the request: knows what it reads of a frame.
class Column {
 public:
  virtual ~Column() = default;
  virtual void Append(CaptureReader& reader) = 0;
  virtual TakenColumn Take() = 0;
  virtual size_t bytes() const = 0;
  // Header fields that the dissection must be primed with.
  virtual std::vector<int> Primed() const { return {}; }
  virtual bool NeedsColumnText() const { return false; }
  virtual bool NeedsFlow() const { return false; }
};

// Throws std::invalid_argument for a base column that does not exist.
std::unique_ptr<Column> MakeColumn(const ColumnWish& wish, FieldRegistry& registry, const FlowTracker* flows,
                                   uint64_t* non_finite);

}  // namespace wishlab
