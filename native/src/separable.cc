#include "separable.h"

#include <algorithm>

#include "wireshark_version.h"

namespace wishlab {
namespace {

bool Primed(const ReaderOptions& options, int id) {
  return std::find(options.primed.begin(), options.primed.end(), id) != options.primed.end();
}

}  // namespace

std::string NotSeparable(const ReaderOptions& options) {
  if (*SplitUnproved() != '\0') return SplitUnproved();
  if (options.two_pass) return "there are two passes";
  const DisplayFilter filter(options.display_filter);
  if (options.display_filter.empty()) return {};
  if (options.limit != 0) return "the frames that pass the filter are counted, for a limit";
  for (const char* field : {"tcp.stream", "udp.stream", "frame.time_delta_displayed"}) {
    if (filter.LooksAt(proto_registrar_get_id_byname(field)))
      return std::string("the filter looks at ") + field;
  }
  // The time since the frame before that passed the filter, whoever dissected it.
  const int since = proto_registrar_get_id_byname("frame.time_delta_displayed");
  if (options.visible_tree || Primed(options, since))
    return "frame.time_delta_displayed goes by the frames that pass the filter";
  return {};
}

std::unique_ptr<SharePlan> PlanShares(const ReaderOptions& options, int shares, WindowSize size,
                                      bool uneven) {
  // To the depth of TCP and UDP what a frame carries is not looked at. Documents are put together from texts.
  const FrameCost cost = options.transport_only ? FrameCost{100, 0, 1}
                         : options.visible_tree ? FrameCost{400, 1, 5}
                                                : FrameCost{400, 1, 1};
  return std::make_unique<SharePlan>(options.path, shares, cost, size, uneven);
}

}  // namespace wishlab
