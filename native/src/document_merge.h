// One window's documents of several shares as one process writes them.
#pragma once

#include <unordered_set>

#include "document_writer.h"
#include "slot.h"
#include "stream_numbers.h"

namespace wishlab {

// Documents are some four to fifty times as long as their frames.
constexpr WindowSize kDocumentWindow{1024, uint64_t{512} << 10, 64};

void Pack(SlotWriter& out, const DocumentWindow& window, const FieldRegistry& registry);
// The text stays the slot's.
void Unpack(SlotReader& in, DocumentWindow* window, FieldRegistry& registry);

class DocumentMerger {
 public:
  DocumentWindow Merge(std::vector<DocumentWindow>& parts, const StreamNumbers& numbers);
  // What the merged windows have told of fields.
  const std::unordered_set<int>& fields() const { return fields_; }
  // Lends back the memory of a text that was taken.
  void Reuse(TextBuffer&& text) { text_.swap(text); }

 private:
  std::unordered_set<int> fields_;
  TextBuffer text_;
};

}  // namespace wishlab
