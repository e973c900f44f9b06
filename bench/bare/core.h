// What a worker does with a capture, without Node around it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "column_set.h"

namespace bare {

// Columns made batch by batch and thrown away, by so many processes. Returns how many rows there were.
uint64_t PullColumns(wishlab::ReaderOptions options, const std::vector<wishlab::ColumnWish>& wishes,
                     int shares);

// Documents, written to a file where one is named.
uint64_t PullDocuments(wishlab::ReaderOptions options, const std::string& output, int shares);

}  // namespace bare
