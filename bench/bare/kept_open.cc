#include "kept_open.h"

#include <sstream>
#include <stdexcept>
#include <vector>

#include "display_filter.h"
#include "epan_runtime.h"
#include "exported_objects.h"
#include "followed_stream.h"
#include "frame_tree.h"
#include "registered_names.h"
#include "summaries.h"

namespace bare {
namespace {

constexpr uint32_t kAtOnce = 100;

std::vector<std::string> Names(void (*iterate)(wmem_foreach_func, gpointer)) {
  std::vector<std::string> names;
  std::istringstream in(wishlab::RegisteredNames(iterate));
  for (std::string name; std::getline(in >> std::ws, name, ',');) names.push_back(name);
  return names;
}

void AskFrames(wishlab::Session& session) {
  wishlab::FieldRegistry& fields = wishlab::EpanRuntime::Get().fields();
  // Backwards: a dissector knows what came later.
  for (uint32_t number = session.frames(); number >= 1; number--) {
    session.Dissect(number, wishlab::Session::Tree::kWhole, [&](epan_dissect_t* dissection) {
      const frame_data* frame = dissection->pi.fd;
      wishlab::FrameTreeJson(dissection, fields, frame->has_ts ? session.TimeOf(frame->abs_ts) : 0);
    });
  }
}

void AskStreams(wishlab::Session& session) {
  for (const std::string& protocol : Names(follow_iterate_followers)) {
    for (const int64_t substream : {-1, 1}) {
      try {
        wishlab::Follow(session, protocol, 0, substream);
      } catch (const std::invalid_argument&) {
        // Some are not followed by a number.
      }
    }
  }
  for (const std::string& protocol : Names(eo_iterate_tables)) wishlab::ExportObjects(session, protocol);
}

}  // namespace

uint64_t AskAll(const std::string& path) {
  wishlab::Session session(path);
  try {
    while (session.Load(kAtOnce)) continue;
  } catch (const wishlab::CaptureError&) {
    // The frames before that place stay.
  }
  AskFrames(session);
  AskStreams(session);
  for (const char* filter : {"", "tcp or udp"}) {
    wishlab::ExpertNotesJson(session, filter);
    wishlab::ProtocolHierarchyJson(session, filter);
  }
  try {
    wishlab::ExpertNotesJson(session, "tcp.lenn");
    throw std::logic_error("a filter was not refused");
  } catch (const wishlab::FilterRefused&) {
  }
  return session.frames();
}

}  // namespace bare
