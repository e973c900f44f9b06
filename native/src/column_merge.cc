#include "column_merge.h"

#include <charconv>

#include "text.h"

namespace wishlab {
namespace {

// Values of one column, row by row, out of all shares.
class ColumnMerger {
 public:
  ColumnMerger(std::vector<TakenColumn*> parts, StreamRole role, const StreamNumbers& numbers)
      : parts_(std::move(parts)), role_(role), numbers_(numbers), codes_(parts_.size()) {
    const TakenColumn& first = *parts_.front();
    merged_.name = first.name;
    merged_.field = first.field;
    merged_.list = first.list;
    merged_.empty = true;
    merged_.data.storage = first.data.storage;
    if (merged_.list) merged_.offsets.push_back(0);
    bool valid = true;
    for (const TakenColumn* part : parts_) {
      merged_.more += part->more;
      merged_.empty = merged_.empty && part->empty;
      // Of a part without a value nothing is there but how many rows it has.
      valid = valid && part->data.valid.empty() && !part->empty;
    }
    some_invalid_ = !valid;
    for (size_t share = 0; share < parts_.size(); share++) {
      const size_t texts = parts_[share]->data.dictionary_offsets.size();
      codes_[share].assign(texts == 0 ? 0 : texts - 1, kAbsent);
    }
  }

  TakenColumn Merge(const std::vector<RowRun>& runs) {
    if (merged_.empty) return std::move(merged_);
    merged_.data.values = std::visit([&](const auto& values) { return Values(MergeValues(values, runs)); },
                                     parts_.front()->data.values);
    return std::move(merged_);
  }

 private:
  template <typename T>
  std::vector<T> MergeValues(const std::vector<T>&, const std::vector<RowRun>& runs) {
    std::vector<const std::vector<T>*> of;
    size_t size = 0;
    for (const TakenColumn* part : parts_) {
      of.push_back(std::get_if<std::vector<T>>(&part->data.values));
      if (!part->empty) size += of.back()->size();
    }
    std::vector<T> merged;
    merged.reserve(size);
    for (const RowRun& run : runs) {
      const TakenColumn& part = *parts_[run.share];
      uint32_t begin = run.begin, end = run.end;
      if (part.empty) {
        MergeNothing(part, begin, end, merged);
        continue;
      }
      if (merged_.list) {
        const auto shift = static_cast<uint32_t>(merged.size()) - part.offsets[begin];
        for (uint32_t row = begin; row < end; row++) merged_.offsets.push_back(part.offsets[row + 1] + shift);
        begin = part.offsets[begin];
        end = part.offsets[end];
      }
      for (uint32_t i = begin; i < end; i++) merged.push_back(ValueOf(run.share, (*of[run.share])[i]));
      MergeValid(part.data.valid, begin, end);
    }
    return merged;
  }

  // Rows of a part without a value; lists may have items, all of which are null.
  template <typename T>
  void MergeNothing(const TakenColumn& part, uint32_t begin, uint32_t end, std::vector<T>& merged) {
    const bool coded = merged_.data.storage == Storage::kString;
    const auto nulls = [&](uint32_t count) {
      merged.insert(merged.end(), count, static_cast<T>(coded ? kAbsent : 0));
      if (!coded) merged_.data.valid.insert(merged_.data.valid.end(), count, 0);
    };
    if (!merged_.list) return nulls(end - begin);
    for (uint32_t row = begin; row < end; row++) {
      if (!part.offsets.empty()) nulls(part.offsets[row + 1] - part.offsets[row]);
      merged_.offsets.push_back(static_cast<uint32_t>(merged.size()));
    }
  }

  template <typename T>
  T ValueOf(size_t share, T value) {
    if constexpr (std::is_same_v<T, uint32_t>) {
      if (merged_.data.storage == Storage::kString) return value == kAbsent ? value : CodeOf(share, value);
      if (role_ == StreamRole::kTcpStream) return numbers_.Tcp(share, value);
      if (role_ == StreamRole::kUdpStream) return numbers_.Udp(share, value);
    }
    return value;
  }

  void MergeValid(const std::vector<uint8_t>& valid, uint32_t begin, uint32_t end) {
    if (!some_invalid_ || merged_.data.storage == Storage::kString) return;
    std::vector<uint8_t>& merged = merged_.data.valid;
    if (valid.empty()) {
      merged.insert(merged.end(), end - begin, 1);
    } else {
      merged.insert(merged.end(), valid.begin() + begin, valid.begin() + end);
    }
  }

  // Texts are numbered as they come, as in one process.
  uint32_t CodeOf(size_t share, uint32_t code) {
    uint32_t& known = codes_[share][code];
    if (known != kAbsent) return known;
    const ColumnData& data = parts_[share]->data;
    const uint32_t begin = data.dictionary_offsets[code];
    std::string text = data.dictionary.substr(begin, data.dictionary_offsets[code + 1] - begin);
    if (role_ == StreamRole::kFlow) text = FlowOf(share, text);
    const auto [entry, fresh] = dictionary_.try_emplace(text, static_cast<uint32_t>(dictionary_.size()));
    if (fresh) {
      ColumnData& merged = merged_.data;
      if (merged.dictionary_offsets.empty()) merged.dictionary_offsets.push_back(0);
      merged.dictionary += text;
      merged.dictionary_offsets.push_back(static_cast<uint32_t>(merged.dictionary.size()));
    }
    return known = entry->second;
  }

  // tcp/7/0 with the number that the stream has in all.
  std::string FlowOf(size_t share, const std::string& text) const {
    constexpr size_t kPrefix = 4;
    const size_t end = text.rfind('/');
    uint32_t number = 0;
    std::from_chars(text.data() + kPrefix, text.data() + end, number);
    std::string flow = text.substr(0, kPrefix);
    AppendUnsigned(flow, text[0] == 't' ? numbers_.Tcp(share, number) : numbers_.Udp(share, number));
    return flow + text.substr(end);
  }

  std::vector<TakenColumn*> parts_;
  StreamRole role_;
  const StreamNumbers& numbers_;
  std::vector<std::vector<uint32_t>> codes_;  // by share, what became of its texts' numbers
  std::unordered_map<std::string, uint32_t> dictionary_;
  bool some_invalid_ = false;
  TakenColumn merged_;
};

}  // namespace

// Names and the like are the same on the other side; a column without a value is no more than that.
void Pack(SlotWriter& out, const ColumnWindow& window) {
  out.Value(static_cast<const FrameTally&>(window));
  out.Value(window.several);
  out.Vector(window.frames);
  out.Value(window.columns.size());
  for (const TakenColumn& column : window.columns) {
    out.Value(column.empty);
    out.Vector(!column.empty || (column.list && column.offsets.back() != 0) ? column.offsets
                                                                            : std::vector<uint32_t>());
    if (column.empty) continue;
    out.Value(column.more);
    out.Value(column.data.storage);
    out.Value(column.data.values.index());
    std::visit([&out](const auto& values) { out.Vector(values); }, column.data.values);
    out.Vector(column.data.valid);
    out.Text(column.data.dictionary);
    out.Vector(column.data.dictionary_offsets);
  }
}

namespace {

template <size_t alternative = 0>
void UnpackValues(SlotReader& in, size_t index, Values* values) {
  if constexpr (alternative < std::variant_size_v<Values>) {
    if (index != alternative) return UnpackValues<alternative + 1>(in, index, values);
    using Vector = std::variant_alternative_t<alternative, Values>;
    *values = in.Vector<typename Vector::value_type>();
  }
}

}  // namespace

void Unpack(SlotReader& in, ColumnWindow* window) {
  static_cast<FrameTally&>(*window) = in.Value<FrameTally>();
  window->several = in.Value<uint64_t>();
  window->frames = in.Vector<uint32_t>();
  window->columns.resize(in.Value<size_t>());
  for (TakenColumn& column : window->columns) {
    column.empty = in.Value<bool>();
    column.offsets = in.Vector<uint32_t>();
    if (column.empty) continue;
    column.more = in.Value<uint32_t>();
    column.data.storage = in.Value<Storage>();
    UnpackValues(in, in.Value<size_t>(), &column.data.values);
    column.data.valid = in.Vector<uint8_t>();
    column.data.dictionary = in.Text();
    column.data.dictionary_offsets = in.Vector<uint32_t>();
  }
}

ColumnWindow Merge(std::vector<ColumnWindow>& parts, const std::vector<StreamRole>& roles,
                   const StreamNumbers& numbers) {
  ColumnWindow merged;
  std::vector<const std::vector<uint32_t>*> frames;
  for (const ColumnWindow& part : parts) {
    frames.push_back(&part.frames);
    merged.Add(part);
    merged.several += part.several;
  }
  const std::vector<RowRun> runs = InFrameOrder(frames);
  for (const RowRun& run : runs) {
    const std::vector<uint32_t>& of = *frames[run.share];
    merged.frames.insert(merged.frames.end(), of.begin() + run.begin, of.begin() + run.end);
  }
  for (size_t i = 0; i < roles.size(); i++) {
    std::vector<TakenColumn*> columns;
    for (ColumnWindow& part : parts) columns.push_back(&part.columns[i]);
    merged.columns.push_back(ColumnMerger(std::move(columns), roles[i], numbers).Merge(runs));
  }
  return merged;
}

}  // namespace wishlab
