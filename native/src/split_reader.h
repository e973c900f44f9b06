// A capture dissected by several processes at once, its windows one share beside the other.
#pragma once

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "frame_maker.h"
#include "progress_mark.h"
#include "share_process.h"

namespace wishlab {

// How far a reading is.
struct ReadFacts {
  uint64_t frames = 0;
  int64_t bytes = 0;
  bool started = false;
  int64_t start = 0;      // nanoseconds since 1970 of the first frame
  bool over = false;      // nothing follows but perhaps an error
  uint64_t left_out = 0;  // of the frames
};

inline ReadFacts FactsOf(const CaptureReader& reader, bool over) {
  ReadFacts facts{reader.frames_read(), reader.bytes_read(), false, 0, over};
  facts.started = reader.Start(&facts.start);
  facts.left_out = reader.frames_left_out();
  return facts;
}

// What one process made of a window.
template <typename Window>
struct SharePart {
  ReadFacts facts;
  std::string against;  // why the capture cannot be dissected apart
  StreamBirths births;
  Window window;
};

template <typename Window>
class SplitReader {
 public:
  using Part = SharePart<Window>;
  using Pack = void (*)(SlotWriter&, const Window&);
  using Unpack = void (*)(SlotReader&, Window*);

  // `maker` makes windows here and, as a copy, in each of the other processes.
  SplitReader(const ReaderOptions& options, WindowSize size, FrameMaker<Window>& maker, Pack pack,
              Unpack unpack)
      : size_(size), maker_(maker), unpack_(unpack) {
    ProgressMark::ForgetShares();
    const size_t room = kAheadBytes / static_cast<size_t>(std::max(options.plan->shares() - 1, 1));
    for (int share = 1; share < options.plan->shares(); share++) {
      others_.push_back(std::make_unique<ShareProcess>(size.ahead, room, [=, &maker] {
        ProgressMark::UseShare(share);
        ReaderOptions own = options;
        own.share = share;
        const std::shared_ptr<CaptureReader> reader = std::make_shared<CaptureReader>(own);
        maker.Attach(*reader);
        return [=, &maker](SlotWriter& out) {
          Part part = Make(*reader, size, maker, nullptr);
          PackPart(out, part, pack);
          maker.Recycle(std::move(part.window));
          ProgressMark::Get().Idle();
          return !part.facts.over && part.against.empty();
        };
      }));
    }
    reader_ = std::make_unique<CaptureReader>(options);
    maker_.Attach(*reader_);
  }

  // The parts of the next window, by share; they lend memory until Release. Of the last one the facts are
  // over, and what damage the capture has is in damage(). Throws ShareProcessEnded.
  std::vector<Part> Next() {
    while (own_.empty() || (!over_ && MayBeAhead() && !OthersReady())) MakeOwn();
    std::vector<Part> parts;
    parts.push_back(std::move(own_.front()));
    own_.pop_front();
    held_ -= parts.front().window.size;
    ProgressMark::Get().Idle();
    for (const auto& other : others_) {
      SlotReader in = other->Take();
      Part& part = parts.emplace_back();
      part.facts = in.Value<ReadFacts>();
      part.against = in.Text();
      part.births.tcp = in.Vector<uint32_t>();
      part.births.udp = in.Vector<uint32_t>();
      unpack_(in, &part.window);
    }
    return parts;
  }
  void Release() {
    for (const auto& other : others_) other->Release();
  }

  const std::optional<CaptureError>& damage() const { return damage_; }

 private:
  static Part Make(CaptureReader& reader, WindowSize size, FrameMaker<Window>& maker,
                   std::optional<CaptureError>* damage) {
    Part part;
    bool over = false;
    reader.share()->Open(size);
    try {
      while (reader.Next()) maker.Append(reader);
      over = reader.ended();
    } catch (const CaptureError& error) {
      if (damage != nullptr) damage->emplace(error);
      over = true;
    }
    part.facts = FactsOf(reader, over);
    part.against = reader.share()->against();
    part.births = reader.share()->births();
    part.window = maker.Take();
    return part;
  }

  static void PackPart(SlotWriter& out, const Part& part, Pack pack) {
    out.Value(part.facts);
    out.Text(part.against);
    out.Vector(part.births.tcp);
    out.Vector(part.births.udp);
    pack(out, part.window);
  }

  bool MayBeAhead() const { return own_.size() < size_.own_ahead() && held_ < kOwnAheadBytes; }

  void MakeOwn() {
    own_.push_back(Make(*reader_, size_, maker_, &damage_));
    held_ += own_.back().window.size;
    over_ = own_.back().facts.over || !own_.back().against.empty();
  }

  bool OthersReady() {
    for (const auto& other : others_) {
      if (!other->Ready()) return false;
    }
    return true;
  }

  WindowSize size_;
  FrameMaker<Window>& maker_;
  Unpack unpack_;
  std::vector<std::unique_ptr<ShareProcess>> others_;
  std::unique_ptr<CaptureReader> reader_;
  std::deque<Part> own_;  // windows that are made already
  size_t held_ = 0;       // their bytes
  bool over_ = false;
  std::optional<CaptureError> damage_;
};

}  // namespace wishlab
