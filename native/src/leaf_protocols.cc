// Made by scripts/leaf-protocols.mjs from the source of Wireshark 4.0.17 and 4.4.18: run it, do not edit.
#include "leaf_protocols.h"

namespace wishlab {

// clang-format off
const std::unordered_set<std::string_view>& LeafProtocols() {
  static const std::unordered_set<std::string_view> names = {
    "5co_legacy", "9p", "DCP-PFT", "OICQ", "a21", "a615a", "acap", "acn", "adp", "adwin", "adwin_config",
    "agentx", "aim", "aim_admin", "aim_adverts", "aim_bos", "aim_buddylist", "aim_chat", "aim_chatnav",
    "aim_dir", "aim_email", "aim_generic", "aim_icq", "aim_invitation", "aim_location", "aim_lookup",
    "aim_messaging", "aim_popup", "aim_signon", "aim_ssi", "aim_sst", "aim_stats", "aim_translate", "aj",
    "ajns", "ajp13", "ancp", "aodv", "aol", "ar_drone", "ardp", "armagetronad", "artemis", "artnet", "asap",
    "asterix", "ath", "atmtcp", "auto_rp", "ax4000", "babel", "banana", "beep", "bfd", "bfd_echo", "bgp",
    "bitcoin", "bittorrent", "bjnp", "bscvlc", "bt-dht", "bt-utp", "bundle", "bvlc", "bzr", "c1222", "caneth",
    "cast", "cattp", "cbsp", "ceph", "chargen", "cigi", "cimd", "clique-rm", "cmp", "cmpp", "cnip", "collectd",
    "componentstatusprotocol", "cops", "corosync_totemnet", "cpha", "cql", "ctdb", "cups", "cvspserver",
    "daytime", "dcc", "dcp-af", "dcp-etsi", "dcp-tpl", "ddtp", "dhcp", "dhcpfo", "dhcpv6",
    "dhcpv6.bulk_leasequery", "dicom", "dis", "distcc", "djiuav", "dlep", "dlm3", "dlsw", "dlt", "dmp", "dnp3",
    "doip", "dplay", "dpnet", "dpp", "drda", "dsi", "dtpt", "echo", "ecmp", "ecpri", "edonkey", "egd",
    "elasticsearch", "elcom", "enrp", "enttec", "eobi", "esio", "etch", "eti", "exec", "fb_zero", "ff", "find",
    "finger", "fix", "fmtp", "fortinet_sso", "gdsdb", "gearman", "gift", "giop", "git", "glbp", "gnutella",
    "gopher", "gquic", "gvcp", "gvsp", "h1", "hcrt", "hdcp2", "hicp", "hip", "hiqnet", "hislip", "hl7", "hsrp",
    "http", "http2", "http3", "hzlcst", "iapp", "icap", "icep", "icp", "icq", "idmp", "idn", "iec60870_101",
    "iec60870_104", "iec60870_5_103", "iec60870_asdu", "imap", "imf", "interlink", "ipdr", "ipdr_samis_type_1",
    "ipsictl", "ipvs", "irc", "jdwp", "jxta", "jxta.message", "kafka", "kdp", "kf", "kip", "kismet", "knet",
    "krb4", "kt", "lanforge", "laplink", "lbmr", "lbmsrs", "ldp", "lisp-tcp", "llrp", "lmp", "lpd", "lsd",
    "ltp", "lwres", "mactelnet", "magic", "manolito", "mbrtu", "mbtcp", "mbudp", "memcache", "message-http",
    "mih", "mikey", "miop", "mndp", "modbus", "mojito", "mongo", "mpeg_dsmcc", "mpls-echo", "mq", "mrcpv2",
    "msnms", "msrp", "nasdaq_soup", "nat-pmp", "nbd", "ncp", "ndmp", "ndps", "netperfmeter", "netsync",
    "njack", "nntp", "norm", "nstrace.rpc", "ntp", "nvme-tcp", "nxp_802154_sniffer", "ocp1", "olsr", "omapi",
    "omron", "opensafety", "opensafety_udp", "openvpn", "openwire", "opsi", "osc", "osmo_trxc", "osmo_trxd",
    "ouch", "p_mul", "packetbb", "paltalk", "papi", "pathport", "pcep", "pcomascii", "pcombinary", "pcomtcp",
    "pcp", "pdu_transport", "pfcp", "pgm", "pktgen", "pmproxy", "pnrp", "pop", "portcontrol", "pptp", "proxy",
    "ptp", "ptpip", "pulse", "pvfs", "quake", "quake2", "quake3", "quakeworld", "quic", "r3", "raknet",
    "rdmnet", "resp", "rip", "ripng", "rlm", "rlogin", "rmcp", "rmi", "roon_disco", "rpkirtr", "rsh", "rsip",
    "rsp", "rsvp", "rsvp-e2ei", "rsync", "rtitcp", "rtps", "rx", "s101", "s5066sis", "sabp", "sametime",
    "sasp", "sbus", "scylla", "sebek", "serialization", "shicp", "skype", "slimp3", "slsk", "smc", "smrse",
    "spice", "srt", "srvloc", "ssdp", "ssh", "starteam", "steam_ihs_discovery", "synergy", "synphasor",
    "tacacs", "tacplus", "tapa", "tcpcl", "tcpcl_exts", "tcpros", "tetra", "tfp", "thrift", "tibia", "time",
    "tivoconnect", "tls", "tns", "tpcp", "tpm", "tpncp", "ts2", "tsdns", "tsp", "tuxedo", "ucp", "udt", "uftp",
    "vicp", "vrt", "vuze-dht", "waveagent", "wccp", "who", "whois", "winsrepl", "wlccp", "wol", "wow", "wtls",
    "x11", "xcsl", "xdmcp", "xmcp", "xti", "yhoo", "ymsg", "z3950", "zebra", "ziop",
  };
  return names;
}
// clang-format on

}  // namespace wishlab
