// Elasticized documents: one JSON object a line, two levels, every field under its one path.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "field_registry.h"
#include "frame_maker.h"
#include "text_buffer.h"

namespace wishlab {

// Where the text has the number of a stream, which is each process's own until shares are put together.
struct StreamPlace {
  uint32_t begin;
  uint32_t end;
  bool tcp;
};

struct DocumentWindow : FrameTally {
  TextBuffer text;                // an object a line
  std::string_view elsewhere;     // the same, where it stays another's
  std::vector<uint32_t> offsets;  // where each begins, and the end
  std::vector<uint32_t> frames;
  std::vector<StreamPlace> streams;
  // Fields written for the first time.
  std::vector<int> new_fields;

  std::string_view view() const { return elsewhere.empty() ? text.view() : elsewhere; }
};

class DocumentWriter : public FrameMaker<DocumentWindow> {
 public:
  // `head` is the JSON text of what every document of the capture says of it, to be followed by what is the
  // frame's own: "capture":{…, without the closing brace
  DocumentWriter(FieldRegistry& registry, std::string head);
  void Attach(CaptureReader& reader) override;
  // Appends the reader's frame as one line.
  void Append(CaptureReader& reader) override;
  bool Room(uint32_t rows, size_t bytes) const override;
  DocumentWindow Take() override;
  // Fields that were told of already, by whatever process; owned by the caller.
  void Know(const std::unordered_set<int>* fields) { told_fields_ = fields; }
  // Lends back the memory of a text that was taken.
  void Reuse(TextBuffer&& text);
  void Recycle(DocumentWindow&& window) override { Reuse(std::move(window.text)); }

 private:
  // Fresh pages cost about as much as what is written to them.
  static constexpr size_t kSpare = 8;
  struct Occurrence {
    const field_info* fi;
    uint32_t next;
  };
  struct Field {  // by the registry's index
    std::string key;
    uint32_t object = 0;
    uint64_t frame = 0;  // the frame for which first and last hold
    uint32_t first = 0;
    uint32_t last = 0;
    bool known = false;
    bool written = false;
  };
  struct Object {  // a protocol's
    std::string key;
    uint64_t frame = 0;
    std::vector<int> fields;
    int protocol_field = -1;  // the protocol itself, where it occurred as an item
  };

  void Visit(proto_node* node);
  Field& FieldAt(int index);
  // The same, of a field that is being written.
  const Field& Written(int index);
  Object& Touch(uint32_t object);
  void WriteProtocols();
  void WriteObject(const Object& object);
  void WriteField(int index);

  FieldRegistry& registry_;
  std::string head_;
  DocumentWindow window_;
  TextBuffer& text_ = window_.text;
  std::vector<TextBuffer> spare_;

  std::vector<Field> fields_;
  std::vector<Object> objects_;
  std::unordered_map<std::string, uint32_t> object_by_name_;
  std::vector<uint32_t> order_;  // of the frame's objects
  std::vector<int> protocols_;   // of the frame, each as often as it occurs, by the registry's index
  std::vector<Occurrence> occurrences_;
  std::string scratch_;
  uint64_t serial_ = 0;
  int malformed_, cut_;
  const std::unordered_set<int>* told_fields_ = nullptr;
  int tcp_stream_, udp_stream_;  // by the registry's index
};

}  // namespace wishlab
