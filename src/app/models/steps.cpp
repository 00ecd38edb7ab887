#include "app/models/steps.h"

#include "core/incidents/work_through.h"
#include "core/packs/packs.h"

#include <algorithm>

namespace app {
namespace {

class StepMaker {
 public:
  StepMaker(const State& state, const core::Checklist& checklist, const core::Incident& incident)
      : state_(state),
        words_(state),
        checklist_(checklist),
        incident_(incident),
        shop_(core::find_retailer(state.knowledge->packs(), incident.facts.retailer)) {}

  StepRow make(const core::ChecklistStep& step) const {
    const core::StepProgress progress = core::step_progress(incident_, step.id);
    const Details details = details_of(step);
    const std::string key = "checklist." + checklist_.id + '.' + step.id;
    StepRow row;
    row.incident = incident_.id;
    row.step = step.id;
    row.done = progress.state != core::StepState::open;
    row.asks = step.asks_yes_or_no;
    row.answer = progress.answer;
    row.yes = words_.say("checklists.yes");
    row.no = words_.say("checklists.no");
    row.text = words_.say(key + ".do", details);
    row.why = row.done && progress.at ? done_words(progress) : words_.say(key + ".why", details);
    row.note = progress.note;
    row.button = button(step, key);
    return row;
  }

 private:
  std::string done_words(const core::StepProgress& progress) const {
    const Details details{{"name", words_.you_or(progress.by)}, {"when", words_.ago(*progress.at)}};
    return words_.say(progress.by.empty() ? "step.done_at" : "step.done_by", details);
  }

  const core::Contact* contact(const std::string& id) const {
    const core::RegionPack* region = core::find_region(state_.knowledge->packs(), state_.household.settings.country);
    if (region == nullptr) return nullptr;
    const auto found = std::find_if(region->contacts.begin(), region->contacts.end(),
                                    [&](const core::Contact& known) { return known.id == id; });
    return found == region->contacts.end() ? nullptr : &*found;
  }

  std::string page(const std::string& key) const {
    if (shop_ == nullptr) return {};
    const auto found = shop_->pages.find(key);
    return found == shop_->pages.end() ? std::string() : found->second;
  }

  // "amazon.com" of "https://www.amazon.com/gp/css"
  static std::string typed(std::string address) {
    for (const std::string_view head : {"https://", "www."})
      if (address.rfind(head, 0) == 0) address.erase(0, head.size());
    return address.substr(0, address.find('/'));
  }

  std::string contact_words(const core::ChecklistStep& step) const {
    const core::Contact* known = contact(step.target);
    if (known != nullptr)
      return words_.say("step.contact",
                        {{"name", known->name},
                         {"value", known->kind == core::ContactKind::address ? typed(known->value) : known->value}});
    const std::string key = "step.no_contact." + step.target;
    return words_.say(state_.texts.has(key) ? key : "step.no_contact");
  }

  std::string or_else(const std::string& text, std::string_view key) const {
    return text.empty() ? words_.say(key) : text;
  }

  Details details_of(const core::ChecklistStep& step) const {
    return {
        {"shop", shop_ != nullptr ? shop_->name : words_.say("step.the_shop")},
        {"orders_page", or_else(typed(page("orders")), "step.no_page")},
        {"report_address", or_else(shop_ != nullptr ? shop_->report_address : std::string(), "step.no_report_address")},
        {"contact", contact_words(step)}};
  }

  std::optional<Button> opens(const std::string& address, std::string_view key, std::string icon) const {
    if (address.empty()) return std::nullopt;
    Button button;
    button.text = words_.say(key);
    button.icon = std::move(icon);
    button.action = OpenAddress{address};
    button.tooltip = address;
    return button;
  }

  std::optional<Button> opens_contact(const std::string& id) const {
    const core::Contact* known = contact(id);
    if (known == nullptr) return std::nullopt;
    if (known->kind == core::ContactKind::address) return opens(known->value, "step.open", "external-link");
    if (known->kind == core::ContactKind::mail) return opens("mailto:" + known->value, "step.write", "mail");
    Button button;
    button.text = words_.say("step.copy_number");
    button.icon = known->kind == core::ContactKind::phone ? "phone" : "message";
    button.action = CopySentence{known->value};
    button.tooltip = known->value;
    return button;
  }

  std::optional<Button> forwards(const std::string& target) const {
    const core::Contact* known = contact(target);
    std::string address = known != nullptr && known->kind == core::ContactKind::mail ? known->value : std::string();
    if (target == "shop" && shop_ != nullptr) address = shop_->report_address;
    return opens(address.empty() ? address : "mailto:" + address, "step.forward", "mail");
  }

  std::optional<Button> button(const core::ChecklistStep& step, const std::string& key) const {
    switch (step.action) {
      case core::StepAction::none:
        return std::nullopt;
      case core::StepAction::open_page:
        return opens(page(step.target), "step.open", "external-link");
      case core::StepAction::open_contact:
        return step.target == "shop" ? opens(page("help"), "step.open", "external-link") : opens_contact(step.target);
      case core::StepAction::forward_mail:
        return forwards(step.target);
      case core::StepAction::copy_sentence:
        break;
    }
    Button copies;
    copies.text = words_.say("step.copy");
    copies.icon = "copy";
    copies.tooltip = words_.say(key + (state_.texts.has(key + ".copy") ? ".copy" : ".do"));
    copies.action = CopySentence{copies.tooltip};
    return copies;
  }

  const State& state_;
  Words words_;
  const core::Checklist& checklist_;
  const core::Incident& incident_;
  const core::RetailerPack* shop_;
};

}  // namespace

std::vector<StepRow> step_rows(const State& state, const core::Checklist& checklist, const core::Incident& incident) {
  const StepMaker maker(state, checklist, incident);
  std::vector<StepRow> rows;
  for (const core::ChecklistStep* step : core::visible_steps(checklist, incident)) rows.push_back(maker.make(*step));
  return rows;
}

std::string checklist_title(const Words& words, const std::string& checklist) {
  return words.say("checklist." + checklist + ".title");
}

std::string progress_words(const Words& words, const core::Checklist& checklist, const core::Incident& incident) {
  const core::Progress progress = core::progress_of(checklist, incident);
  return words.say("step.progress",
                   {{"done", std::to_string(progress.done)}, {"total", std::to_string(progress.total)}});
}

}  // namespace app
