#include "column.h"

namespace wishlab {
namespace {

class FieldColumn : public Column {
 public:
  FieldColumn(const ColumnWish& wish, const FieldName& name, uint64_t* non_finite)
      : wish_(wish),
        name_(name),
        values_(wish.pick == PickOf::kCount ? Storage::kU32 : name.storage),
        non_finite_(non_finite) {}

  std::vector<int> Primed() const override {
    std::vector<int> ids;
    for (const header_field_info* info : name_.registrations) ids.push_back(info->id);
    return ids;
  }

  void Append(CaptureReader& reader) override {
    found_.clear();
    int registrations = 0;
    for (const header_field_info* info : name_.registrations) {
      const GPtrArray* array = proto_get_finfo_ptr_array(reader.dissection()->tree, info->id);
      if (array == nullptr || array->len == 0) continue;
      registrations++;
      for (guint i = 0; i < array->len; i++) {
        found_.push_back(static_cast<const field_info*>(g_ptr_array_index(array, i)));
      }
    }
    if (found_.size() > 1) PutInTreeOrder(reader.dissection()->tree);
    if (wish_.pick == PickOf::kCount) {
      values_.AppendInteger(static_cast<int64_t>(found_.size()));
      return;
    }
    if (wish_.pick == PickOf::kAll) {
      for (const field_info* fi : found_) values_.AppendField(fi, name_, non_finite_);
      offsets_.push_back(static_cast<uint32_t>(values_.rows()));
      return;
    }
    if (found_.empty()) {
      values_.AppendNull();
      return;
    }
    if (found_.size() > 1) more_++;
    values_.AppendField(wish_.pick == PickOf::kLast ? found_.back() : found_.front(), name_, non_finite_);
  }

  TakenColumn Take() override {
    TakenColumn taken;
    taken.name = wish_.name;
    taken.field = wish_.field;
    taken.more = more_;
    taken.list = wish_.pick == PickOf::kAll;
    taken.empty = !values_.any();
    taken.data = values_.Take();
    if (taken.list) {
      taken.offsets = std::move(offsets_);
      offsets_ = {0};
    }
    more_ = 0;
    return taken;
  }

  size_t bytes() const override { return values_.bytes(); }

 private:
  // Arrays hold values as dissectors made them; documents, and tshark, show them as they stand in the tree.
  void PutInTreeOrder(proto_tree* tree) {
    pending_ = found_;
    found_.clear();
    proto_tree_children_foreach(
        tree, [](proto_node* node, gpointer self) { static_cast<FieldColumn*>(self)->Visit(node); }, this);
    // What hangs in no tree, if anything does, keeps its place at the end.
    for (const field_info* fi : pending_) {
      if (fi != nullptr) found_.push_back(fi);
    }
  }

  void Visit(proto_node* node) {
    const field_info* here = PNODE_FINFO(node);
    for (const field_info*& fi : pending_) {
      if (fi != nullptr && fi == here) {
        found_.push_back(fi);
        fi = nullptr;
        break;
      }
    }
    if (found_.size() == pending_.size()) return;
    proto_tree_children_foreach(
        node, [](proto_node* child, gpointer self) { static_cast<FieldColumn*>(self)->Visit(child); }, this);
  }

  const ColumnWish wish_;
  const FieldName name_;
  ValueColumn values_;
  uint64_t* non_finite_;
  std::vector<uint32_t> offsets_{0};
  std::vector<const field_info*> found_;
  std::vector<const field_info*> pending_;
  uint32_t more_ = 0;
};

}  // namespace

std::unique_ptr<Column> MakeFieldColumn(const ColumnWish& wish, const FieldName& name, uint64_t* non_finite) {
  return std::make_unique<FieldColumn>(wish, name, non_finite);
}

}  // namespace wishlab
