#include "all.h"

#include <sys/resource.h>

#include <fstream>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <vector>

#include "chosen_frames.h"
#include "core.h"
#include "decode_as.h"
#include "display_filter.h"
#include "dissector_switch.h"
#include "epan_runtime.h"
#include "kept_open.h"
#include "memory_limit.h"
#include "merged_capture.h"
#include "preferences.h"

namespace bare {
namespace {

using wishlab::ColumnWish;
using wishlab::PickOf;
using wishlab::ReaderOptions;

constexpr const char* kBase[] = {"frame_number", "time", "frame_len", "source",    "destination",
                                 "protocol",     "info", "flow",      "ip_source", "ip_destination"};
// What a column may be of: values of every type occur below these.
constexpr const char* kFields[] = {"frame.*", "eth.*",   "ip.*",  "ipv6.*", "tcp.*",  "udp.*",     "dns.*",
                                   "http.*",  "http2.*", "tls.*", "smb2.*", "snmp.*", "kerberos.*"};
constexpr PickOf kPicks[] = {PickOf::kFirst, PickOf::kLast, PickOf::kAll, PickOf::kCount};

std::vector<ColumnWish> BaseColumns() {
  std::vector<ColumnWish> wishes;
  for (const char* name : kBase) wishes.push_back({name, ""});
  return wishes;
}

// Each field once, the ways to pick in turn.
std::vector<ColumnWish> FieldColumns() {
  wishlab::FieldRegistry& fields = wishlab::EpanRuntime::Get().fields();
  std::vector<ColumnWish> wishes;
  for (const char* pattern : kFields) {
    for (const int index : fields.Match(pattern)) {
      const wishlab::FieldName& name = fields.At(index);
      wishes.push_back({name.column, name.field, kPicks[wishes.size() % std::size(kPicks)]});
    }
  }
  return wishes;
}

// What a damaged capture has before the damage counts.
void Tolerant(const std::function<void()>& work) {
  try {
    work();
  } catch (const wishlab::CaptureError&) {
    return;
  }
}

template <typename Error>
void Refused(const char* what, const std::function<void()>& work) {
  try {
    work();
  } catch (const Error&) {
    return;
  }
  throw std::logic_error(std::string("not refused: ") + what);
}

void Refuse(const std::string& folder) {
  Refused<wishlab::FilterRefused>("a filter", [] { wishlab::DisplayFilter("tcp.len == "); });
  Refused<wishlab::FilterRefused>("a filter's field", [] { wishlab::DisplayFilter("tcp.lenn == 1"); });
  Refused<std::invalid_argument>("a preference", [] { wishlab::SetPreference("tcp.no_such:TRUE"); });
  Refused<std::invalid_argument>("its value",
                                 [] { wishlab::SetPreference("tcp.desegment_tcp_streams:MAYBE"); });
  Refused<std::invalid_argument>("a table", [] { wishlab::DecodeAs("udp.prt==53,dns"); });
  Refused<std::invalid_argument>("a protocol", [] { wishlab::DecodeAs("udp.port==53,dnss"); });
  Refused<std::invalid_argument>("a dissector", [] { wishlab::SwitchDissector("dnss", false); });
  const std::string none = folder + "/none";
  const std::string noise = folder + "/noise";
  std::ofstream(noise) << "this is no capture, however long it may be";
  for (const std::string& path : {none, noise}) {
    ReaderOptions options;
    options.path = path;
    Refused<wishlab::CaptureError>("a capture", [&] { PullColumns(options, BaseColumns(), 1); });
    Refused<wishlab::CaptureError>("one to merge", [&] { wishlab::MergeCaptures({path}, none); });
    Refused<wishlab::CaptureError>("one to split", [&] { PullDocuments(options, "", 2); });
    Refused<wishlab::CaptureError>("one to keep open", [&] { AskAll(path); });
  }
}

}  // namespace

uint64_t DoAll(const std::string& path, const std::string& folder) {
  uint64_t made = 0;
  const std::string output = folder + "/output";
  const auto columns = [&](const ReaderOptions& options, const std::vector<ColumnWish>& wishes, int shares) {
    Tolerant([&] { made += PullColumns(options, wishes, shares); });
  };
  const auto documents = [&](const ReaderOptions& options, const std::string& to, int shares) {
    std::ofstream(output, std::ios::trunc);
    Tolerant([&] { made += PullDocuments(options, to, shares); });
  };
  wishlab::LimitMemory(RLIM_INFINITY);
  Refuse(folder);

  ReaderOptions plain;
  plain.path = path;
  const std::vector<ColumnWish> base = BaseColumns();
  const std::vector<ColumnWish> fields = FieldColumns();
  for (const bool transport_only : {true, false}) {
    ReaderOptions options = plain;
    options.transport_only = transport_only;
    columns(options, base, 1);
    columns(options, base, 3);
  }
  ReaderOptions passing_over = plain;
  passing_over.json_left_out = true;
  columns(passing_over, base, 1);
  columns(plain, fields, 1);
  columns(plain, fields, 2);
  documents(plain, output, 1);
  documents(plain, output, 3);

  ReaderOptions twice = plain;
  twice.two_pass = true;
  twice.display_filter = "tcp.len > 0 or udp or frame.number > 3";
  columns(twice, base, 1);
  documents(twice, "", 1);

  ReaderOptions some = plain;
  some.display_filter = "ip or eth";
  some.limit = 40;
  some.left_out = {{}, {2, 5}};
  some.after = 7;
  columns(some, base, 1);
  documents(some, "", 1);

  Tolerant([&] { made += AskAll(path); });
  Tolerant([&] { made += wishlab::WriteFrames(path, {{1, 2}, {5, 50}}, output); });
  std::ofstream(output, std::ios::trunc);
  Tolerant([&] { wishlab::MergeCaptures({path, path}, output); });
  return made;
}

}  // namespace bare
