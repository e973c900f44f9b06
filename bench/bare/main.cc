// bare KIND CAPTURE [OPTIONS]   prints how many frames there were, and the seconds from the first to the last
//
//   columns DEPTH FIELD,...        a plain loop over libwireshark: ten columns, say
//   trees [OUTPUT]                 the same: every field of every frame
//   core-columns DEPTH FIELD,... [SHARES]   what a worker of wishlab's does, without Node
//   core-documents [OUTPUT|-] [SHARES]
//   core-all FOLDER                all that the core can do with a capture; what it writes goes to the folder
//
// DEPTH is transport or full.
#include <chrono>
#include <iostream>
#include <sstream>

#include "all.h"
#include "core.h"
#include "epan_runtime.h"
#include "loop.h"

namespace {

std::vector<std::string> Split(const std::string& list) {
  std::vector<std::string> words;
  std::istringstream in(list);
  for (std::string word; std::getline(in, word, ',');) words.push_back(word);
  return words;
}

uint64_t Run(const std::vector<std::string>& words) {
  const std::string& kind = words.at(0);
  const std::string& path = words.at(1);
  const auto word = [&words](size_t i, const char* otherwise) {
    return i < words.size() ? words[i] : otherwise;
  };
  const auto depth = [&] {
    return words.at(2) == "transport" ? bare::Depth::kTransport : bare::Depth::kFull;
  };
  if (kind == "columns") return bare::ReadColumns(path, depth(), Split(words.at(3)));
  if (kind == "trees") return bare::WriteTrees(path, word(2, ""));
  wishlab::ReaderOptions options;
  options.path = path;
  if (kind == "core-columns") {
    options.transport_only = depth() == bare::Depth::kTransport;
    std::vector<wishlab::ColumnWish> wishes;
    for (const std::string& field : Split(words.at(3))) wishes.push_back({field, field});
    return bare::PullColumns(options, wishes, std::stoi(word(4, "1")));
  }
  if (kind == "core-documents") {
    const std::string output = word(2, "-");
    return bare::PullDocuments(options, output == "-" ? "" : output, std::stoi(word(3, "1")));
  }
  if (kind == "core-all") return bare::DoAll(path, words.at(2));
  throw std::invalid_argument("KIND is columns, trees, core-columns, core-documents or core-all, not " +
                              kind);
}

}  // namespace

int main(int count, char** arguments) {
  try {
    wishlab::RuntimeOptions nobody;
    nobody.config_dir = "/nonexistent";
    wishlab::EpanRuntime::Start(nobody);
    const auto begin = std::chrono::steady_clock::now();
    const uint64_t frames = Run({arguments + 1, arguments + count});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::cout << frames << " " << took.count() << "\n";
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
