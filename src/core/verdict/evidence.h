#pragma once
// One thing that was noticed. A check only notices; `judge` alone weighs. The sentence stands in the texts under "reason.<id>".

#include "core/message/message.h"

#include <map>
#include <string>
#include <vector>

namespace core {

enum class Leaning { good, neutral, soft, alarm };

struct Evidence {
  std::string id;  ///< "asks_for_code_by_phone"
  Leaning leaning = Leaning::neutral;
  std::map<std::string, std::string> details;  ///< what the sentence needs: shop, domain, number, … Never a code
  std::vector<Place> places;                   ///< what in the message gave rise to it; may be empty

  bool operator==(const Evidence&) const = default;
};

}  // namespace core
