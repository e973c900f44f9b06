#include "document_merge.h"

#include <algorithm>

#include "text.h"

namespace wishlab {
namespace {

// Fields cross by libwireshark's numbers: the registry numbers names as each process meets them.
std::vector<int> Ids(const std::vector<int>& indices, const FieldRegistry& registry) {
  std::vector<int> ids;
  for (const int index : indices) ids.push_back(registry.At(index).registrations.front()->id);
  return ids;
}

std::vector<int> Indices(const std::vector<int>& ids, FieldRegistry& registry) {
  std::vector<int> indices;
  for (const int id : ids)
    indices.push_back(registry.IndexOf(proto_registrar_get_nth(static_cast<guint>(id))));
  return indices;
}

void AddNew(const std::vector<int>& told, std::unordered_set<int>& known, std::vector<int>& fresh) {
  for (const int index : told) {
    if (known.insert(index).second) fresh.push_back(index);
  }
}

uint32_t NumberIn(std::string_view text) {
  uint32_t number = 0;
  for (const char digit : text) number = number * 10 + static_cast<uint32_t>(digit - '0');
  return number;
}

// Copies from `begin` to `end`, streams numbered anew; `next` is the first place that lies behind `begin`.
void Copy(const DocumentWindow& part, size_t share, uint32_t begin, uint32_t end, size_t* next,
          const StreamNumbers& numbers, TextBuffer& out) {
  const std::string_view text = part.view();
  for (; *next < part.streams.size() && part.streams[*next].begin < end; ++*next) {
    const StreamPlace& place = part.streams[*next];
    const uint32_t own = NumberIn(text.substr(place.begin, place.end - place.begin));
    out.append(text.substr(begin, place.begin - begin));
    AppendUnsigned(out, place.tcp ? numbers.Tcp(share, own) : numbers.Udp(share, own));
    begin = place.end;
  }
  out.append(text.substr(begin, end - begin));
}

}  // namespace

void Pack(SlotWriter& out, const DocumentWindow& window, const FieldRegistry& registry) {
  out.Value(static_cast<const FrameTally&>(window));
  out.Vector(window.offsets);
  out.Vector(window.frames);
  out.Vector(window.streams);
  out.Vector(Ids(window.new_fields, registry));
  out.Text(window.view());
}

void Unpack(SlotReader& in, DocumentWindow* window, FieldRegistry& registry) {
  static_cast<FrameTally&>(*window) = in.Value<FrameTally>();
  window->offsets = in.Vector<uint32_t>();
  window->frames = in.Vector<uint32_t>();
  window->streams = in.Vector<StreamPlace>();
  window->new_fields = Indices(in.Vector<int>(), registry);
  window->elsewhere = in.Text();
}

DocumentWindow DocumentMerger::Merge(std::vector<DocumentWindow>& parts, const StreamNumbers& numbers) {
  DocumentWindow merged;
  merged.text.swap(text_);
  merged.text.clear();
  std::vector<const std::vector<uint32_t>*> frames;
  for (const DocumentWindow& part : parts) {
    frames.push_back(&part.frames);
    merged.Add(part);
    AddNew(part.new_fields, fields_, merged.new_fields);
  }
  std::vector<size_t> next(parts.size());
  merged.offsets.push_back(0);
  for (const RowRun& run : InFrameOrder(frames)) {
    const DocumentWindow& part = parts[run.share];
    for (uint32_t row = run.begin; row < run.end; row++) {
      Copy(part, run.share, part.offsets[row], part.offsets[row + 1], &next[run.share], numbers, merged.text);
      merged.offsets.push_back(static_cast<uint32_t>(merged.text.size()));
      merged.frames.push_back(part.frames[row]);
    }
  }
  return merged;
}

}  // namespace wishlab
