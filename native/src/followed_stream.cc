#include "followed_stream.h"

#include <memory>

#include "registered_names.h"
#include "tap_listener.h"
#include "text.h"

namespace wishlab {
namespace {

register_follow_t* FollowerOf(const std::string& protocol) {
  register_follow_t* follower = get_follow_by_name(protocol.c_str());
  if (follower != nullptr) return follower;
  throw std::invalid_argument("'" + protocol + "' cannot be followed: expected one of " +
                              RegisteredNames(follow_iterate_followers) + ".");
}

std::string Endpoint(const address& address, guint port) {
  if (address.type == AT_NONE) return "";
  char* text = address_to_str(nullptr, &address);
  const bool colons = address.type == AT_IPv6;
  std::string endpoint = colons ? "[" + std::string(text) + "]" : std::string(text);
  wmem_free(nullptr, text);
  return endpoint + ":" + std::to_string(port);
}

void AppendChunk(FollowedStream& followed, const Session& session, const follow_record_t& record) {
  std::string& out = followed.facts;
  out.append(out.back() == '[' ? "{\"frame\":" : ",{\"frame\":");
  AppendUnsigned(out, record.packet_num);
  out.append(",\"time\":");
  if (!AppendFractional(out, session.TimeOf(record.abs_ts))) out.append("null");
  out.append(record.is_server ? ",\"from\":\"server\",\"length\":" : ",\"from\":\"client\",\"length\":");
  AppendUnsigned(out, record.data->len);
  out.push_back('}');
  followed.bytes.insert(followed.bytes.end(), record.data->data, record.data->data + record.data->len);
}

}  // namespace

FollowedStream Follow(Session& session, const std::string& protocol, uint32_t stream, int64_t substream) {
  register_follow_t* follower = FollowerOf(protocol);
  // follow_info_free frees with g_free.
  const std::unique_ptr<follow_info_t, void (*)(follow_info_t*)> info(g_new0(follow_info_t, 1),
                                                                      follow_info_free);
  info->substream_id = substream < 0 ? SUBSTREAM_UNUSED : static_cast<guint64>(substream);
  gchar* text = get_follow_index_func(follower)(stream, substream < 0 ? 0 : static_cast<guint>(substream));
  if (text == nullptr)
    throw std::invalid_argument("A stream of " + protocol + " cannot be followed by its number.");
  const std::string filter(text);
  g_free(text);
  {
    const TapListener listener(get_follow_tap_string(follower), info.get(), filter, 0,
                               get_follow_tap_handler(follower));
    session.DissectAll(Session::Tree::kWhole);
  }
  FollowedStream followed;
  std::string& out = followed.facts;
  out.append("{\"client\":");
  AppendJsonString(out, Endpoint(info->client_ip, info->client_port));
  out.append(",\"server\":");
  AppendJsonString(out, Endpoint(info->server_ip, info->server_port));
  out.append(",\"chunks\":[");
  for (const GList* each = g_list_last(info->payload); each != nullptr; each = each->prev) {
    AppendChunk(followed, session, *static_cast<const follow_record_t*>(each->data));
  }
  out.append("]}");
  return followed;
}

}  // namespace wishlab
