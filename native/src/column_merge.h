// One window's columns of several shares as one process has them.
#pragma once

#include "column_set.h"
#include "slot.h"
#include "stream_numbers.h"

namespace wishlab {

void Pack(SlotWriter& out, const ColumnWindow& window);
void Unpack(SlotReader& in, ColumnWindow* window);
ColumnWindow Merge(std::vector<ColumnWindow>& parts, const std::vector<StreamRole>& roles,
                   const StreamNumbers& numbers);

}  // namespace wishlab
