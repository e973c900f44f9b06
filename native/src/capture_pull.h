// A capture pulled window by window, whether one process dissects it or several.
#pragma once

#include <algorithm>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "memory_limit.h"
#include "split_reader.h"
#include "stream_numbers.h"

namespace wishlab {

// How a capture is dissected by several processes.
template <typename Window>
struct SplitWays {
  WindowSize size;
  void (*pack)(SlotWriter&, const Window&);
  void (*unpack)(SlotReader&, Window*);
  std::function<Window(std::vector<Window>&, const StreamNumbers&)> merge;
};

// Hands the frames before a damage over first, and throws at the next call.
template <typename Window>
class CapturePull {
 public:
  // `maker` must outlive this. With a plan in `options`, which must outlive this too, several processes
  // dissect.
  CapturePull(const ReaderOptions& options, FrameMaker<Window>& maker, SplitWays<Window> ways)
      : options_(options), maker_(maker), ways_(std::move(ways)) {
    handed_over_ = options_.after;
    if (options_.plan == nullptr) {
      OpenAlone();
      return;
    }
    numbers_.emplace(static_cast<size_t>(options_.plan->shares()));
    split_ = std::make_unique<SplitReader<Window>>(options_, ways_.size, maker_, ways_.pack, ways_.unpack);
  }

  // What becomes of what an earlier worker has told of: without it, that is not made again.
  void Again(std::function<void(Window&&)> use) { again_ = std::move(use); }

  // The next window: of so many rows and bytes, or, of several processes, as they have it. Throws
  // CaptureError.
  Window Next(uint32_t rows, size_t bytes) {
    if (damage_) std::rethrow_exception(damage_);
    if (facts_.over && split_) return maker_.Take();
    if (split_) {
      if (std::optional<Window> window = NextSplit()) return std::move(*window);
    }
    return NextAlone(rows, bytes);
  }

  // After a window.
  const ReadFacts& facts() const { return facts_; }
  // Why one process goes on with a capture that was begun by several; empty where it does not.
  const std::string& against() const { return against_; }

 private:
  static constexpr uint32_t kAtOnce = 16384;

  void OpenAlone() {
    options_.plan = nullptr;
    ProgressMark::ForgetShares();
    reader_ = std::make_unique<CaptureReader>(options_);
    maker_.Attach(*reader_);
  }

  std::optional<Window> NextSplit() {
    try {
      std::vector<SharePart<Window>> parts = split_->Next();
      if (Agree(parts)) return Merge(parts);
    } catch (const ShareProcessEnded&) {
      against_ = "one of the processes ended";
    }
    // One process begins again, and skips what was handed over.
    split_.reset();
    maker_.Take();
    handed_over_ = facts_.frames;
    OpenAlone();
    return std::nullopt;
  }

  bool Agree(const std::vector<SharePart<Window>>& parts) {
    const ReadFacts& own = parts.front().facts;
    for (const SharePart<Window>& part : parts) {
      if (against_.empty()) against_ = part.against;
      if (against_.empty() && (part.facts.frames != own.frames || part.facts.over != own.over))
        against_ = "it changed meanwhile";
    }
    return against_.empty();
  }

  Window Merge(std::vector<SharePart<Window>>& parts) {
    std::vector<Window> windows;
    std::vector<const StreamBirths*> births;
    for (SharePart<Window>& part : parts) {
      births.push_back(&part.births);
      windows.push_back(std::move(part.window));
    }
    numbers_->Add(births);
    Window merged = ways_.merge(windows, *numbers_);
    maker_.Recycle(std::move(windows.front()));
    split_->Release();
    facts_ = parts.front().facts;
    if (facts_.over && split_->damage()) {
      damage_ = std::make_exception_ptr(CaptureError(*split_->damage()));
      facts_.over = false;
      if (merged.frames.empty()) std::rethrow_exception(damage_);
    }
    return merged;
  }

  Window NextAlone(uint32_t rows, size_t bytes) {
    const uint64_t begun = reader_->frames_read();
    bool any = false;
    bool more = true;
    try {
      // A window without frames, while the first of two passes goes on.
      if (!reader_->Ready(kAtOnce)) {
        facts_ = FactsOf(*reader_, false);
        return maker_.Take();
      }
      while ((retold_ || maker_.Room(rows, bytes)) && (more = reader_->Next())) {
        if (reader_->frame().num <= handed_over_) {
          Retell(rows, bytes);
          if (reader_->frames_read() - begun < kAtOnce) continue;
          EndRetelling();
          return maker_.Take();
        }
        EndRetelling();
        any = true;
        maker_.Append(*reader_);
      }
    } catch (const CaptureError&) {
      damage_ = std::current_exception();
    } catch (const MemoryError&) {
      damage_ = std::current_exception();
    }
    EndRetelling();
    if (damage_ && !any) std::rethrow_exception(damage_);
    ReadFacts facts = FactsOf(*reader_, !more);
    // Of a capture that is begun again.
    facts.frames = std::max(facts.frames, handed_over_);
    facts_ = facts;
    return maker_.Take();
  }

  void Retell(uint32_t rows, size_t bytes) {
    if (!again_) return;
    maker_.Append(*reader_);
    retold_ = true;
    if (!maker_.Room(rows, bytes)) EndRetelling();
  }
  void EndRetelling() {
    if (retold_) again_(maker_.Take());
    retold_ = false;
  }

  ReaderOptions options_;
  FrameMaker<Window>& maker_;
  SplitWays<Window> ways_;
  std::unique_ptr<SplitReader<Window>> split_;  // one of the two
  std::unique_ptr<CaptureReader> reader_;
  std::optional<StreamNumbers> numbers_;
  std::exception_ptr damage_;
  std::function<void(Window&&)> again_;
  bool retold_ = false;  // what the maker holds
  ReadFacts facts_;
  uint64_t handed_over_ = 0;  // frames whose rows went out before one process began again
  std::string against_;
};

}  // namespace wishlab
