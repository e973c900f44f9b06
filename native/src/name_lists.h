// The long lists of names that libwireshark brings: of manufacturers, services and enterprises.
#pragma once

namespace wishlab {

// While one lives, libwireshark reads those lists as empty. It reads them as it starts and again for each
// capture (addr_resolv.c: addr_resolv_init, host_name_lookup_reset), 5 MB of text, whether or not a name is
// asked for, and has no switch for it.
class NameListsUnread {
 public:
  NameListsUnread();
  ~NameListsUnread();
  NameListsUnread(const NameListsUnread&) = delete;
  NameListsUnread& operator=(const NameListsUnread&) = delete;
};

}  // namespace wishlab
