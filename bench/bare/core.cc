#include "core.h"

#include <iostream>
#include <memory>

#include "capture_pull.h"
#include "column_merge.h"
#include "document_file.h"
#include "document_merge.h"
#include "epan_runtime.h"
#include "separable.h"

namespace bare {
namespace {

constexpr uint32_t kRows = 16384;
constexpr size_t kBytes = 4 << 20;

std::unique_ptr<wishlab::SharePlan> PlanOf(const wishlab::ReaderOptions& options, int shares,
                                           wishlab::WindowSize size) {
  if (shares < 2) return nullptr;
  auto plan = wishlab::PlanShares(options, shares, size, true);
  if (plan->against().empty()) return plan;
  std::cerr << "not split: " << plan->against() << "\n";
  return nullptr;
}

template <typename Window, typename Use>
uint64_t Pull(wishlab::CapturePull<Window>& pull, Use use) {
  uint64_t rows = 0;
  do {
    Window window = pull.Next(kRows, kBytes);
    rows += window.frames.size();
    use(window);
  } while (!pull.facts().over);
  if (!pull.against().empty()) std::cerr << "split no longer: " << pull.against() << "\n";
  return rows;
}

}  // namespace

uint64_t PullColumns(wishlab::ReaderOptions options, const std::vector<wishlab::ColumnWish>& wishes,
                     int shares) {
  wishlab::ColumnSet columns(wishes, &options);
  const auto plan = PlanOf(options, shares, wishlab::kColumnWindow);
  options.plan = plan.get();
  const auto merge = [&columns](auto& parts, const auto& numbers) {
    return wishlab::Merge(parts, columns.roles(), numbers);
  };
  wishlab::CapturePull<wishlab::ColumnWindow> pull(
      options, columns, {wishlab::kColumnWindow, wishlab::Pack, wishlab::Unpack, merge});
  return Pull(pull, [](wishlab::ColumnWindow&) {});
}

uint64_t PullDocuments(wishlab::ReaderOptions options, const std::string& output, int shares) {
  wishlab::FieldRegistry& fields = wishlab::EpanRuntime::Get().fields();
  options.visible_tree = true;
  wishlab::DocumentWriter writer(fields, "");
  wishlab::DocumentMerger merger;
  const auto plan = PlanOf(options, shares, wishlab::kDocumentWindow);
  options.plan = plan.get();
  if (plan) writer.Know(&merger.fields());
  const auto merge = [&](std::vector<wishlab::DocumentWindow>& parts, const wishlab::StreamNumbers& numbers) {
    return merger.Merge(parts, numbers);
  };
  wishlab::CapturePull<wishlab::DocumentWindow> pull(
      options, writer,
      {wishlab::kDocumentWindow,
       [](wishlab::SlotWriter& out, const wishlab::DocumentWindow& window) {
         wishlab::Pack(out, window, wishlab::EpanRuntime::Get().fields());
       },
       [](wishlab::SlotReader& in, wishlab::DocumentWindow* window) {
         wishlab::Unpack(in, window, wishlab::EpanRuntime::Get().fields());
       },
       merge});
  // As a worker does that goes on for one that died.
  if (options.after > 0)
    pull.Again([&](wishlab::DocumentWindow&& window) { writer.Reuse(std::move(window.text)); });
  const auto file =
      output.empty() ? nullptr : std::make_unique<wishlab::DocumentFile>(output, 0, plan != nullptr);
  const uint64_t rows = Pull(pull, [&](wishlab::DocumentWindow& window) {
    if (file) file->Write(window.text);
    if (plan && pull.against().empty()) {
      merger.Reuse(std::move(window.text));
    } else {
      writer.Reuse(std::move(window.text));
    }
  });
  if (file) file->Finish();
  return rows;
}

}  // namespace bare
