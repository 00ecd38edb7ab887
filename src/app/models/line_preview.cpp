// What was understood of a line, as it is typed.
#include "app/models/models.h"
#include "app/models/words.h"
#include "core/household/policy.h"
#include "core/orders/quick_log.h"

#include <algorithm>

namespace app {
namespace {

class Preview {
 public:
  Preview(const State& state, const core::QuickOrder& quick) : words_(state), quick_(quick), order_(quick.order) {}

  std::vector<TextRun> make() {
    if (!order_.item.empty()) add(order_.item, Tone::plain, true);
    add(words_.shop(order_.retailer));
    if (says(core::LineField::days))
      add(words_.when(order_));
    else if (order_.hours)
      add(words_.hours(*order_.hours));
    if (says(core::LineField::code))
      add(words_.say(order_.code_expected ? "pill.code_expected" : "pill.no_code"),
          order_.code_expected ? Tone::ask : Tone::plain);
    if (order_.gift) add(words_.say("preview.gift"));
    if (says(core::LineField::order_number)) add(order_.order_number);
    if (says(core::LineField::tracking_number)) add(order_.tracking_number);
    add_people();
    if (!quick_.left.empty()) add(words_.say("preview.left"), Tone::ask);
    return std::move(runs_);
  }

 private:
  bool says(core::LineField field) const {
    return std::any_of(quick_.understood.begin(), quick_.understood.end(),
                       [&](const core::UnderstoodPart& part) { return part.field == field; });
  }

  void add(const std::string& text, Tone tone = Tone::plain, bool bold = false) {
    if (text.empty()) return;
    if (!runs_.empty()) runs_.push_back({" · ", Tone::plain, true, false});
    runs_.push_back({text, tone, false, bold});
  }

  void add_people() {
    if (!order_.ordered_by.empty()) add(words_.say("preview.owner", {{"name", words_.you_or(order_.ordered_by)}}));
    if (!says(core::LineField::receive)) return;
    if (order_.receive == core::Receive::named && !order_.may_receive.empty())
      add(words_.say("preview.may_take", {{"names", words_.people(order_.may_receive)}}));
    else if (order_.receive == core::Receive::any_adult || order_.receive == core::Receive::anyone_at_home)
      add(words_.say(order_.receive == core::Receive::any_adult ? "receive.any_adult" : "receive.anyone_at_home"));
  }

  Words words_;
  const core::QuickOrder& quick_;
  const core::Order& order_;
  std::vector<TextRun> runs_;
};

}  // namespace

std::vector<TextRun> preview_of_line(const State& state, const std::string& line) {
  const core::QuickOrder quick = core::understand(line, state.household, state.knowledge->packs(), state.now, state.me);
  if (quick.understood.empty() && quick.order.item.empty()) return {};
  return Preview(state, quick).make();
}

}  // namespace app
