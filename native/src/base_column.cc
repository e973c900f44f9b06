#include <stdexcept>

#include "column.h"
#include "text.h"

namespace wishlab {
namespace {

// A column that is not a field's: frame bookkeeping, Wireshark's text, the flow.
class BaseColumn : public Column {
 public:
  using Fill = void (*)(ValueColumn& values, CaptureReader& reader, const FlowTracker* flows);
  BaseColumn(std::string name, Storage storage, Fill fill, bool text, const FlowTracker* flows)
      : name_(std::move(name)), values_(storage), fill_(fill), text_(text), flows_(flows) {}

  void Append(CaptureReader& reader) override { fill_(values_, reader, flows_); }
  TakenColumn Take() override {
    TakenColumn taken;
    taken.name = name_;
    taken.empty = !values_.any();
    taken.data = values_.Take();
    return taken;
  }
  size_t bytes() const override { return values_.bytes(); }
  bool NeedsColumnText() const override { return text_; }
  bool NeedsFlow() const override { return flows_ != nullptr; }

 private:
  std::string name_;
  ValueColumn values_;
  Fill fill_;
  bool text_;
  const FlowTracker* flows_;
};

template <int format>
void FillText(ValueColumn& values, CaptureReader& reader, const FlowTracker*) {
  const column_info* columns = reader.columns();
  for (int i = 0; i < columns->num_cols; i++) {
    if (columns->columns[i].col_fmt != format) continue;
    const gchar* text = columns->columns[i].col_data;
    values.AppendString(text != nullptr ? text : "");
    return;
  }
  values.AppendNull();
}

void FillAddress(ValueColumn& values, const field_info* address) {
  if (address == nullptr) {
    values.AppendNull();
    return;
  }
  std::string text;
  if (address->hfinfo->type == FT_IPv6) {
    AppendIpv6(text, Ipv6Of(address).data);
  } else {
    bool whole = true;
    AppendIpv4(text, Ipv4Of(address, &whole));
  }
  values.AppendString(text);
}

void FillFlow(ValueColumn& values, CaptureReader&, const FlowTracker* flows) {
  const Flow& flow = flows->flow();
  if (flow.transport == Flow::Transport::kNone) {
    values.AppendNull();
    return;
  }
  std::string key = flow.transport == Flow::Transport::kTcp ? "tcp/" : "udp/";
  AppendUnsigned(key, flow.stream);
  key += flow.direction == 0 ? "/0" : "/1";
  values.AppendString(key);
}

}  // namespace

std::unique_ptr<Column> MakeBaseColumn(const std::string& name, const FlowTracker* flows) {
  struct Base {
    const char* name;
    Storage storage;
    BaseColumn::Fill fill;
    bool text;
    bool flow;
  };
  static constexpr Base kBases[] = {
      {"frame_number", Storage::kU32,
       [](ValueColumn& values, CaptureReader& reader, const FlowTracker*) {
         values.AppendInteger(reader.frame().num);
       },
       false, false},
      {"time", Storage::kF64,
       [](ValueColumn& values, CaptureReader& reader, const FlowTracker*) {
         values.AppendNumber(reader.Time());
       },
       false, false},
      {"frame_len", Storage::kU32,
       [](ValueColumn& values, CaptureReader& reader, const FlowTracker*) {
         values.AppendInteger(reader.frame().pkt_len);
       },
       false, false},
      {"source", Storage::kString, FillText<COL_DEF_SRC>, true, false},
      {"destination", Storage::kString, FillText<COL_DEF_DST>, true, false},
      {"protocol", Storage::kString, FillText<COL_PROTOCOL>, true, false},
      {"info", Storage::kString, FillText<COL_INFO>, true, false},
      {"flow", Storage::kString, FillFlow, false, true},
      {"ip_source", Storage::kString,
       [](ValueColumn& values, CaptureReader&, const FlowTracker* tracker) {
         FillAddress(values, tracker->flow().source);
       },
       false, true},
      {"ip_destination", Storage::kString,
       [](ValueColumn& values, CaptureReader&, const FlowTracker* tracker) {
         FillAddress(values, tracker->flow().destination);
       },
       false, true},
  };
  for (const Base& base : kBases) {
    if (name == base.name) {
      return std::make_unique<BaseColumn>(base.name, base.storage, base.fill, base.text,
                                          base.flow ? flows : nullptr);
    }
  }
  throw std::invalid_argument("'" + name + "' is no base column");
}

}  // namespace wishlab
