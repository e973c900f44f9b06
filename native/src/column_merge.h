// One window's columns of several shares as one process has them.
#pragma once

#include "column_set.h"
#include "slot.h"
#include "stream_numbers.h"

namespace wishlab {

constexpr WindowSize kColumnWindow{8192, uint64_t{16} << 20, 64};

void Pack(SlotWriter& out, const ColumnWindow& window);
void Unpack(SlotReader& in, ColumnWindow* window);
ColumnWindow Merge(std::vector<ColumnWindow>& parts, const std::vector<StreamRole>& roles,
                   const StreamNumbers& numbers);

}  // namespace wishlab
