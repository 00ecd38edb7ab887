#pragma once
// Names that pretend to be a known shop's or carrier's.

#include "core/message/message.h"
#include "core/packs/knowledge.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace reading {

/// The names of all packs, as they are looked for in hosts. Made once (core::Knowledge::derived).
struct LookalikeNames {
  struct Name {
    std::string name;      // "royalmail"
    std::string shape;     // see shape_of_name
    std::string retailer;  // pack id
  };
  explicit LookalikeNames(const core::Packs& packs);

  std::vector<Name> names;  // each once
  std::unordered_set<std::string> relays;
};

/// Looks hosts up against the names and domains of all packs. Keeps: `knowledge` must outlive it.
class LookalikeFinder {
 public:
  explicit LookalikeFinder(const core::Knowledge& knowledge)
      : knowledge_(knowledge), known_(knowledge.derived<LookalikeNames>()) {}

  /// Empty for hosts that a pack owns (its domains and relay domains), for addresses in digits, and where the name only happens to hold
  /// a shop's: names of four letters or less count only as a whole part between hyphens ("dhl-zoll.info"; not "startups.io").
  [[nodiscard]] std::optional<core::Lookalike> find(const std::string& host, const std::string& registrable) const;

 private:
  using Name = LookalikeNames::Name;
  [[nodiscard]] bool is_owned(const std::string& registrable) const;
  [[nodiscard]] std::optional<core::Lookalike> as_subdomain(std::string_view host, std::size_t registrable_at) const;
  [[nodiscard]] std::optional<core::Lookalike> by_label(const std::string& label, std::string_view suffix) const;
  struct Label;
  [[nodiscard]] static std::optional<core::Disguise> disguise(const Name& name, const Label& label,
                                                              std::string_view suffix);
  [[nodiscard]] static std::optional<core::Disguise> disguise_in_part(const Name& name, const Label& label);
  [[nodiscard]] static std::optional<core::Disguise> disguise_within(const Name& name, const Label& label);
  [[nodiscard]] const core::RetailerPack* owner_at(std::string_view host, std::size_t from,
                                                   std::size_t registrable_at) const;

  const core::Knowledge& knowledge_;
  const LookalikeNames& known_;
};

/// Damerau and Levenshtein's distance is exactly one: a letter wrong, missing, too many, or two neighbours swapped.
[[nodiscard]] bool differs_by_one(std::string_view a, std::string_view b);

}  // namespace reading
