#include "pack_files/find_lacks.h"

#include "core/purpose/concept.h"

#include <algorithm>
#include <array>

namespace pack_files {
namespace {

constexpr std::size_t fewest_common_words = 40;  // pack_format.md
constexpr std::size_t most_common_words = 90;
constexpr std::array<std::string_view, 5> wanted_contacts{"report_fraud", "forward_mail", "forward_text", "bank",
                                                          "police"};

void append(std::string& list, std::string_view entry) {
  if (!list.empty()) list += ", ";
  list.append(entry);
}

class LackFinder {
 public:
  explicit LackFinder(core::Date today) : today_(today) {}

  std::vector<core::PackLack> take() { return std::move(lacks_); }

  void look(const core::RetailerPack& pack) {
    look_at_day(pack.checked);
    const bool is_shop = pack.kind == core::PackKind::shop;
    add_if(pack.sources.empty(), "no_sources");
    add_if(pack.domains.empty(), "no_domains");
    add_if(pack.pages.empty(), "no_pages");
    add_if(is_shop && pack.order_numbers.empty(), "no_order_numbers");
    add_if(!is_shop && pack.tracking_numbers.empty(), "no_tracking_numbers");
    add_if(!pack.delivery_code && !pack.pickup_code && !pack.account_code, "no_codes");
    add_if(pack.report_address.empty(), "no_report_address");
  }

  void look(const core::RegionPack& pack) {
    look_at_day(pack.checked);
    add_if(pack.sources.empty(), "no_sources");
    add_if(pack.holidays.empty(), "no_holidays");
    std::string missing;
    for (const std::string_view id : wanted_contacts)
      if (std::none_of(pack.contacts.begin(), pack.contacts.end(),
                       [&](const core::Contact& contact) { return contact.id == id; }))
        append(missing, id);
    add_if(!missing.empty(), "no_contacts", {{"names", missing}});
    for (const core::Contact& contact : pack.contacts)
      add_if(contact.source.text.empty(), "no_contact_source", {{"name", contact.id}});
  }

  void look(const core::PhraseList& list) {
    look_at_day(list.checked);
    const std::size_t words = list.common_words.size();
    add_if(words == 0, "no_common_words");
    add_if(words > 0 && (words < fewest_common_words || words > most_common_words), "common_words_count",
           {{"count", std::to_string(words)}});
    std::string missing;
    for (std::size_t i = 0; i < core::concept_count; ++i) {
      const std::string name(core::concept_name(static_cast<core::Concept>(i)));
      const auto found = list.phrases.find(name);
      if (found == list.phrases.end() || found->second.empty()) append(missing, name);
    }
    add_if(!missing.empty(), "no_phrases", {{"names", missing}});
  }

  void look(const core::Checklist& list) {
    look_at_day(list.checked);
    for (const core::ChecklistStep& step : list.steps)
      add_if(step.source.text.empty(), "no_step_source", {{"name", step.id}});
  }

 private:
  void add_if(bool lacks, std::string id, std::map<std::string, std::string> details = {}) {
    if (lacks) lacks_.push_back({std::move(id), std::move(details)});
  }

  void look_at_day(const std::optional<core::Date>& checked) {
    constexpr int year = 366;
    add_if(!checked, "never_checked");
    if (!checked) return;
    const int age = core::days_between(*checked, today_);
    add_if(age > year, "checked_long_ago", {{"day", core::format_date(*checked)}});
    add_if(age < -1, "checked_ahead", {{"day", core::format_date(*checked)}});  // -1: it is tomorrow elsewhere
  }

  core::Date today_;
  std::vector<core::PackLack> lacks_;
};

}  // namespace

std::vector<core::PackLack> find_lacks(const AnyPack& pack, core::Date today) {
  LackFinder finder(today);
  std::visit([&](const auto& one) { finder.look(one); }, pack);
  return finder.take();
}

}  // namespace pack_files
