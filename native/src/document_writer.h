// Elasticized documents: one JSON object a line, two levels, every field under its one path.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "capture_reader.h"
#include "field_registry.h"
#include "text_buffer.h"

namespace wishlab {

struct DocumentCounts {
  uint64_t malformed = 0;   // frames with malformed content
  uint64_t cut = 0;         // frames whose dissection met the end of the captured bytes
  uint64_t non_finite = 0;  // values written as null
};

class DocumentWriter {
 public:
  // `head` is the JSON text of the members that every document of the capture has, braces left out:
  // "capture":{…}
  DocumentWriter(FieldRegistry& registry, std::string head);
  // Appends the reader's frame as one line.
  void Append(const CaptureReader& reader);

  // Whoever takes the text leaves another buffer.
  TextBuffer& text() { return text_; }
  const std::vector<uint32_t>& offsets() const { return offsets_; }
  const std::vector<uint32_t>& frames() const { return frames_; }
  const DocumentCounts& counts() const { return counts_; }
  // Fields written for the first time since the last Clear.
  const std::vector<int>& new_fields() const { return new_fields_; }
  // Protocols that for the first time since then are not in a frame whose document has their object: other
  // protocols wrote its attributes.
  const std::vector<int>& new_lent() const { return new_lent_; }
  void Clear();

 private:
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
    bool lent = false;  // see new_lent; of a protocol
  };
  struct Object {  // a protocol's
    std::string key;
    uint64_t frame = 0;
    std::vector<int> fields;
    int protocol_field = -1;  // the protocol itself, where it occurred as an item
    int own = -1;             // the protocol itself, where it is one that occurs as an item
  };

  void Visit(proto_node* node);
  Field& FieldAt(int index);
  // The same, of a field that is being written.
  const Field& Written(int index);
  Object& Touch(uint32_t object);
  void WriteObject(const Object& object);
  void WriteField(int index);
  // The protocol that an attribute's object is named for, where it is one that occurs as an item; else -1.
  int OwnProtocol(const FieldName& name);

  FieldRegistry& registry_;
  std::string head_;
  TextBuffer text_;
  std::vector<uint32_t> offsets_{0};
  std::vector<uint32_t> frames_;
  std::vector<int> new_fields_;
  std::vector<int> new_lent_;
  DocumentCounts counts_;

  std::vector<Field> fields_;
  std::vector<Object> objects_;
  std::unordered_map<std::string, uint32_t> object_by_name_;
  std::vector<uint32_t> order_;  // of the frame's objects
  std::vector<Occurrence> occurrences_;
  std::string scratch_;
  uint64_t serial_ = 0;
  int malformed_, cut_;
};

}  // namespace wishlab
