#include <cstdio>
#include <memory>
#include <stdexcept>

#include "capture.h"
#include "wireshark_version.h"

namespace bare {
namespace {

constexpr size_t kBuffer = 4 << 20;

struct Walk {
  std::FILE* out;  // null where values are only looked at
  uint64_t seen = 0;
};

void WriteQuoted(std::FILE* out, const char* text) {
  putc_unlocked('"', out);
  for (; *text != 0; text++) {
    const auto byte = static_cast<unsigned char>(*text);
    if (byte == '"' || byte == '\\') putc_unlocked('\\', out);
    if (byte < ' ') {
      std::fprintf(out, "\\u%04x", byte);
    } else {
      putc_unlocked(byte, out);
    }
  }
  putc_unlocked('"', out);
}

void Visit(proto_node* node, gpointer data) {
  Walk& walk = *static_cast<Walk*>(data);
  field_info* const value = PNODE_FINFO(node);
  if (value != nullptr) {
    walk.seen += static_cast<uint64_t>(value->length);
    if (walk.out != nullptr) {
      const bool plain = value->hfinfo->type == FT_NONE || value->hfinfo->type == FT_PROTOCOL;
      const std::string text = plain ? std::string() : wishlab::DisplayOf(value).value_or("");
      WriteQuoted(walk.out, value->hfinfo->abbrev);
      putc_unlocked(':', walk.out);
      WriteQuoted(walk.out, text.c_str());
      putc_unlocked(',', walk.out);
    }
  }
  proto_tree_children_foreach(node, Visit, data);
}

}  // namespace

uint64_t WriteTrees(const std::string& path, const std::string& output) {
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      output.empty() ? nullptr : std::fopen(output.c_str(), "w"),
      [](std::FILE* open) { return std::fclose(open); });
  if (!output.empty() && !file) throw std::runtime_error("cannot write " + output);
  if (file) std::setvbuf(file.get(), nullptr, _IOFBF, kBuffer);
  Walk walk{file.get()};
  const uint64_t frames =
      ForEachFrame({path, Depth::kFull, true, {}}, [&walk](const epan_dissect_t& dissection) {
        if (walk.out != nullptr) putc_unlocked('{', walk.out);
        proto_tree_children_foreach(dissection.tree, Visit, &walk);
        if (walk.out != nullptr) std::fputs("\"\":\"\"}\n", walk.out);
      });
  if (file && std::fflush(file.get()) != 0) throw std::runtime_error("cannot write " + output);
  return frames;
}

}  // namespace bare
