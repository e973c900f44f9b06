// The wished columns of one process's frames.
#pragma once

#include <memory>
#include <vector>

#include "column.h"
#include "frame_maker.h"

namespace wishlab {

// What a column's values say of streams, whose numbers are each process's own until shares are put together.
enum class StreamRole : uint8_t { kNone, kTcpStream, kUdpStream, kFlow };

struct ColumnWindow : FrameTally {
  std::vector<uint32_t> frames;  // a row's
  std::vector<TakenColumn> columns;
  uint64_t several = 0;  // frames with more than one transport header
};

class ColumnSet : public FrameMaker<ColumnWindow> {
 public:
  // Adds to `options` what the columns need of a dissection. Throws std::invalid_argument.
  ColumnSet(const std::vector<ColumnWish>& wishes, ReaderOptions* options);

  void Attach(CaptureReader& reader) override;
  void Append(CaptureReader& reader) override;
  bool Room(uint32_t rows, size_t bytes) const override;
  ColumnWindow Take() override;
  const std::vector<StreamRole>& roles() const { return roles_; }

 private:
  void Add(const ColumnWish& wish, ReaderOptions* options);

  FlowTracker flows_;
  std::vector<std::unique_ptr<Column>> columns_;
  std::vector<StreamRole> roles_;
  ColumnWindow window_;
  uint64_t non_finite_ = 0;
  size_t bytes_ = 0;
  bool needs_flow_ = false;
  bool needs_text_ = false;
  int malformed_, cut_;
};

}  // namespace wishlab
