// Every Wireshark header that wishlab uses, included once and in one place.
#pragma once

#include <glib.h>
extern "C" {
#include <epan/addr_resolv.h>
#include <epan/column-info.h>
#include <epan/column-utils.h>
#include <epan/column.h>
#include <epan/conversation.h>
#include <epan/dfilter/dfilter.h>
#include <epan/disabled_protos.h>
#include <epan/dissectors/packet-tcp.h>
#include <epan/dissectors/packet-udp.h>
#include <epan/epan.h>
#include <epan/epan_dissect.h>
#include <epan/expert.h>
#include <epan/export_object.h>
#include <epan/follow.h>
#include <epan/frame_data.h>
#include <epan/frame_data_sequence.h>
#include <epan/ftypes/ftypes.h>
#include <epan/packet.h>
#include <epan/packet_info.h>
#include <epan/prefs-int.h>
#include <epan/prefs.h>
#include <epan/proto.h>
#include <epan/secrets.h>
#include <epan/tap.h>
#include <epan/timestamp.h>
#include <epan/to_str.h>
#include <epan/tvbuff.h>
#include <wiretap/merge.h>
#include <wiretap/wtap.h>
#include <wsutil/buffer.h>
#include <wsutil/filesystem.h>
#include <wsutil/nstime.h>
#include <wsutil/privileges.h>
#include <wsutil/report_message.h>
#include <wsutil/wmem/wmem.h>
#include <wsutil/wslog.h>
}
