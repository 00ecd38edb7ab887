#pragma once
// What a look at one pack file found, for the person who writes it.

#include <map>
#include <string>
#include <vector>

namespace core {

/// The sentence stands in the texts under "cli.packs.lacks.<id>".
struct PackLack {
  std::string id;                              ///< "no_sources"
  std::map<std::string, std::string> details;  ///< what the sentence needs

  bool operator==(const PackLack&) const = default;
};

struct PackCheck {
  std::string kind;                 ///< "shop", "carrier", "region", "phrases", "checklist"
  std::string id;                   ///< empty: not known
  std::string name;                 ///< empty: not known, or this kind has none
  std::string trouble;              ///< not empty: why the file could not be read, a sentence; the rest is empty then
  std::vector<std::string> faults;  ///< sentences; not empty: the program leaves this pack out
  std::vector<PackLack> lacks;      ///< it can be used all the same
};

}  // namespace core
