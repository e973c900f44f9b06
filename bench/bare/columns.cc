#include <stdexcept>

#include "capture.h"
#include "wireshark_version.h"

namespace bare {
namespace {

struct Column {
  std::vector<int> ids;  // a name may be registered several times
  std::vector<double> numbers;
  std::vector<std::string> texts;
};

Column ColumnOf(const std::string& field) {
  header_field_info* info = proto_registrar_get_byname(field.c_str());
  if (info == nullptr) throw std::runtime_error("no field is named " + field);
  while (info->same_name_prev_id != -1)
    info = proto_registrar_get_nth(static_cast<guint>(info->same_name_prev_id));
  Column column;
  for (; info != nullptr; info = info->same_name_next) column.ids.push_back(info->id);
  return column;
}

void Append(Column& column, const field_info* value) {
  bool whole = false;
  switch (value->hfinfo->type) {
    case FT_UINT8:
    case FT_UINT16:
    case FT_UINT24:
    case FT_UINT32:
    case FT_FRAMENUM:
      column.numbers.push_back(wishlab::UnsignedOf(value));
      return;
    case FT_IPv4:
      column.numbers.push_back(wishlab::Ipv4Of(value, &whole));
      return;
    case FT_RELATIVE_TIME:
    case FT_ABSOLUTE_TIME:
      column.numbers.push_back(nstime_to_sec(wishlab::TimeOf(value)));
      return;
    case FT_STRING:
    case FT_STRINGZ:
      column.texts.emplace_back(wishlab::StringOf(value));
      return;
    default:
      column.texts.push_back(wishlab::DisplayOf(value).value_or(""));
  }
}

}  // namespace

uint64_t ReadColumns(const std::string& path, Depth depth, const std::vector<std::string>& fields) {
  Asked asked{path, depth, false, {}};
  std::vector<Column> columns;
  for (const std::string& field : fields) {
    columns.push_back(ColumnOf(field));
    asked.primed.insert(asked.primed.end(), columns.back().ids.begin(), columns.back().ids.end());
  }
  return ForEachFrame(asked, [&columns](const epan_dissect_t& dissection) {
    for (Column& column : columns) {
      const field_info* found = nullptr;
      for (const int id : column.ids) {
        const GPtrArray* values = proto_get_finfo_ptr_array(dissection.tree, id);
        if (values == nullptr || values->len == 0) continue;
        found = static_cast<const field_info*>(values->pdata[0]);
        break;
      }
      if (found != nullptr) Append(column, found);
    }
  });
}

}  // namespace bare
