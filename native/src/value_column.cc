#include "value_column.h"

#include <cmath>

#include "field_value.h"
#include "text.h"

namespace wishlab {
namespace {

Values EmptyValues(Storage storage) {
  switch (storage) {
    case Storage::kBool:
      return std::vector<uint8_t>();
    case Storage::kI32:
      return std::vector<int32_t>();
    case Storage::kU64:
      return std::vector<uint64_t>();
    case Storage::kI64:
      return std::vector<int64_t>();
    case Storage::kF64:
      return std::vector<double>();
    case Storage::kU32:
    case Storage::kString:
      break;
  }
  return std::vector<uint32_t>();
}

template <typename T>
void Push(Values& values, T value) {
  std::visit(
      [value](auto& vector) { vector.push_back(static_cast<std::decay_t<decltype(vector[0])>>(value)); },
      values);
}

// Nanoseconds since the epoch; false outside of what 64 bits hold.
bool Nanoseconds(const nstime_t& time, int64_t* result) {
  const __int128 total = static_cast<__int128>(time.secs) * 1000000000 + time.nsecs;
  *result = static_cast<int64_t>(total);
  return *result == total;
}

}  // namespace

ValueColumn::ValueColumn(Storage storage) : storage_(storage) {
  data_.storage = storage;
  data_.values = EmptyValues(storage);
}

size_t ValueColumn::rows() const {
  return leading_nulls_ + std::visit([](const auto& vector) { return vector.size(); }, data_.values);
}

void ValueColumn::Begin() {
  any_ = true;
  if (leading_nulls_ == 0) return;
  const bool coded = storage_ == Storage::kString;
  std::visit([&](auto& vector) { vector.resize(leading_nulls_, coded ? static_cast<uint32_t>(kAbsent) : 0); },
             data_.values);
  if (!coded) data_.valid.assign(leading_nulls_, 0);
  bytes_ += leading_nulls_ * (coded ? 4 : 9);
  leading_nulls_ = 0;
}

void ValueColumn::MarkValid(bool valid) {
  bytes_ += 9;
  if (valid) {
    if (!data_.valid.empty()) data_.valid.push_back(1);
    return;
  }
  // The value is pushed already: every row before it had one.
  if (data_.valid.empty()) data_.valid.assign(rows() - 1, 1);
  data_.valid.push_back(0);
}

void ValueColumn::AppendNull() {
  if (!any_) {
    leading_nulls_++;
    return;
  }
  if (storage_ == Storage::kString) {
    Push(data_.values, kAbsent);
    bytes_ += 4;
    return;
  }
  Push(data_.values, 0);
  MarkValid(false);
}

void ValueColumn::AppendNumber(double value) {
  if (std::isnan(value)) {
    AppendNull();
    return;
  }
  if (!any_) Begin();
  Push(data_.values, value);
  MarkValid(true);
}

void ValueColumn::AppendInteger(int64_t value) {
  if (!any_) Begin();
  Push(data_.values, value);
  MarkValid(true);
}

void ValueColumn::AppendString(std::string_view text) {
  if (!any_) Begin();
  const std::string key(text);
  const auto [entry, fresh] = codes_.try_emplace(key, static_cast<uint32_t>(codes_.size()));
  if (fresh) {
    if (data_.dictionary_offsets.empty()) data_.dictionary_offsets.push_back(0);
    const size_t before = data_.dictionary.size();
    AppendUtf8(data_.dictionary, text);
    data_.dictionary_offsets.push_back(static_cast<uint32_t>(data_.dictionary.size()));
    bytes_ += data_.dictionary.size() - before;
  }
  Push(data_.values, entry->second);
  bytes_ += 4;
}

void ValueColumn::AppendField(const field_info* fi, const FieldName& name, uint64_t* non_finite) {
  switch (name.storage) {
    case Storage::kString:
      scratch_.clear();
      AppendStringValue(scratch_, fi, name);
      AppendString(scratch_);
      return;
    case Storage::kBool:
      AppendInteger(BooleanValue(fi) ? 1 : 0);
      return;
    case Storage::kF64: {
      const double value = FractionalValue(fi);
      if (!std::isfinite(value)) ++*non_finite;
      AppendNumber(std::isfinite(value) ? value : std::nan(""));
      return;
    }
    case Storage::kI64:
      if (FT_IS_TIME(fi->hfinfo->type)) {
        int64_t nanoseconds = 0;
        if (!nstime_is_unset(TimeOf(fi)) && Nanoseconds(*TimeOf(fi), &nanoseconds)) {
          AppendInteger(nanoseconds);
        } else {
          ++*non_finite;
          AppendNull();
        }
        return;
      }
      AppendInteger(IntegerValue(fi));
      return;
    case Storage::kU32:
    case Storage::kI32:
    case Storage::kU64:
      AppendInteger(IntegerValue(fi));
  }
}

ColumnData ValueColumn::Take() {
  ColumnData taken = std::move(data_);
  data_ = ColumnData();
  data_.storage = storage_;
  data_.values = EmptyValues(storage_);
  codes_.clear();
  any_ = false;
  leading_nulls_ = 0;
  bytes_ = 0;
  return taken;
}

}  // namespace wishlab
