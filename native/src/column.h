// The columns of a request: what each reads of a frame.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "capture_reader.h"
#include "field_registry.h"
#include "flow_tracker.h"
#include "value_column.h"

namespace wishlab {

enum class PickOf { kFirst, kLast, kAll, kCount };

struct ColumnWish {
  std::string name;   // the column's
  std::string field;  // Wireshark's; empty for a base column
  PickOf pick = PickOf::kFirst;
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

std::unique_ptr<Column> MakeFieldColumn(const ColumnWish& wish, const FieldName& name, uint64_t* non_finite);
// Throws std::invalid_argument for a base column that does not exist.
std::unique_ptr<Column> MakeBaseColumn(const std::string& name, const FlowTracker* flows);

}  // namespace wishlab
