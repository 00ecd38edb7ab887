#pragma once
// Names that pretend to be a known shop's or carrier's.

#include "core/message/message.h"
#include "core/packs/knowledge.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// Looks hosts up against the names and domains of all packs. Made once for a message; the names are gathered at the first host that no
/// pack owns. Keeps: `knowledge` must outlive it.
class LookalikeFinder {
 public:
  explicit LookalikeFinder(const core::Knowledge& knowledge) : knowledge_(knowledge) {}

  /// Empty for hosts that a pack owns (its domains and relay domains), for addresses in digits, and where the name only happens to hold
  /// a shop's: names of four letters or less count only as a whole part between hyphens ("dhl-zoll.info"; not "startups.io").
  [[nodiscard]] std::optional<core::Lookalike> find(const std::string& host, const std::string& registrable);

 private:
  struct Name {
    std::string name;      // "royalmail"
    std::string shape;     // see shape_of_name
    std::string retailer;  // pack id
  };
  void gather_names();
  void add_name(std::string name, const core::RetailerPack& pack);
  [[nodiscard]] bool is_owned(const std::string& registrable);
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
  bool gathered_ = false;
  std::vector<Name> names_;
  std::vector<std::string> relays_;
};

/// Damerau and Levenshtein's distance is exactly one: a letter wrong, missing, too many, or two neighbours swapped.
[[nodiscard]] bool differs_by_one(std::string_view a, std::string_view b);

}  // namespace reading
