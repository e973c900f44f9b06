// What a worker does with a capture, without Node around it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loop.h"

namespace bare {

// Columns made batch by batch and thrown away, by so many processes. Returns how many rows there were.
uint64_t PullColumns(const std::string& path, Depth depth, const std::vector<std::string>& fields,
                     int shares);

// Documents, written to a file where one is named.
uint64_t PullDocuments(const std::string& path, const std::string& output, int shares);

}  // namespace bare
