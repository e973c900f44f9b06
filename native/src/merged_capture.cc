#include "merged_capture.h"

#include "progress_mark.h"
#include "wireshark_version.h"

namespace wishlab {

void MergeCaptures(const std::vector<std::string>& paths, const std::string& to) {
  const Merged merged = MergeFiles(paths, to, [] { ProgressMark::Get().Step(); });
  if (merged.result == Merged::Result::kDone) return;
  if (merged.result == Merged::Result::kCaptureFailed)
    throw MergeError(merged.code, merged.detail, merged.capture);
  const std::string reason = merged.code != 0 ? wtap_strerror(merged.code) : merged.said;
  const std::string why = merged.detail != nullptr ? std::string(" (") + merged.detail + ")" : "";
  g_free(merged.detail);
  throw std::runtime_error("the captures cannot be merged: " + reason + why);
}

}  // namespace wishlab
