#pragma once
// A person who lives here.

#include "core/id.h"

#include <cstdint>
#include <string>

namespace core {

enum class Role { adult, child };

struct Member {
  MemberId id;
  std::string name;  ///< as it is shown; unique in the household, letter case apart
  Role role = Role::adult;
  std::uint32_t colour = 0;  ///< 0xRRGGBB; 0: the next free one of the palette
  std::string label_name;    ///< how shops print it on a label ("M. Keller"); may be empty

  bool operator==(const Member&) const = default;
};

}  // namespace core
