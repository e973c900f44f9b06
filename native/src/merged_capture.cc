#include "merged_capture.h"

#include "progress_mark.h"

namespace wishlab {

void MergeCaptures(const std::vector<std::string>& paths, const std::string& to) {
  std::vector<const char*> names;
  for (const std::string& path : paths) names.push_back(path.c_str());
  int code = 0;
  gchar* detail = nullptr;
  guint capture = 0;
  guint32 frame = 0;
  // A merge tells of each record; it goes on unless it is answered true.
  merge_progress_callback_t progress{[](merge_event, int, const merge_in_file_t*, guint, void*) -> gboolean {
                                       ProgressMark::Get().Step();
                                       return FALSE;
                                     },
                                     nullptr};
  const merge_result result =
      merge_files(to.c_str(), wtap_pcapng_file_type_subtype(), names.data(), static_cast<guint>(names.size()),
                  FALSE, IDB_MERGE_MODE_ALL_SAME, 0, "wishlab", &progress, &code, &detail, &capture, &frame);
  switch (result) {
    case MERGE_OK:
      return;
    case MERGE_ERR_CANT_OPEN_INFILE:
    case MERGE_ERR_CANT_READ_INFILE:
      throw MergeError(code, detail, capture);
    default:
      const std::string reason = code != 0 ? wtap_strerror(code) : "";
      const std::string why = detail != nullptr ? std::string(" (") + detail + ")" : "";
      g_free(detail);
      throw std::runtime_error("the captures cannot be merged: " +
                               (result == MERGE_ERR_BAD_PHDR_INTERFACE_ID
                                    ? "a frame names an interface that its file does not describe"
                                    : reason + why));
  }
}

}  // namespace wishlab
