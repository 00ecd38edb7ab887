// Who may take it in and who ordered it.

#include "core/orders/line_reader.h"
#include "core/text/fold.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view may = "may can darf dürfen duerfen kann können";
constexpr std::string_view take_in = "take receive accept collect annehmen nehmen empfangen entgegennehmen";
constexpr std::string_view anyone = "anyone anybody everyone everybody jeder alle";
constexpr std::string_view adults = "adult adults erwachsene erwachsener";
constexpr std::string_view only = "only nur just";

}  // namespace

std::optional<MemberId> LineReader::member_at(std::size_t at) const {
  const std::string_view said = word(at);
  if (said.empty()) return std::nullopt;
  if (!me_.empty() && is_one_of(said, "i me ich mir")) return me_;
  for (const Member& member : household_.members) {
    const std::string name = fold(member.name);
    if (name == said || name.substr(0, name.find(' ')) == said) return member.id;
  }
  return std::nullopt;
}

void LineReader::let(Receive receive, std::size_t from, std::size_t count) {
  result_.order.receive = receive;
  take(LineField::receive, from, count);
}

void LineReader::name(const MemberId& id) {
  std::vector<MemberId>& named = result_.order.may_receive;
  if (std::find(named.begin(), named.end(), id) == named.end()) named.push_back(id);
}

void LineReader::read_people() {
  for (std::size_t i = 0; i < words_.size(); ++i) read_owner(i);
  for (std::size_t i = 1; i < words_.size(); ++i)
    if (is_one_of(word(i), may) && is_one_of(word(i + 1), take_in)) i += read_who_may_take(i);
  for (std::size_t i = 1; i < words_.size(); ++i) read_only(i);
  std::erase(result_.order.may_receive, result_.order.ordered_by);
}

// Names from the first of them to the verb; `verb` where there are none.
std::size_t LineReader::read_names_before(std::size_t verb) {
  std::size_t first = verb;
  for (; first > 0; --first) {
    const auto id = member_at(first - 1);
    if (id) name(*id);
    const bool joins =
        first < verb && first > 1 && is_one_of(word(first - 1), "and und or oder & +") && member_at(first - 2);
    if (!id && !joins) break;
  }
  std::reverse(result_.order.may_receive.begin(), result_.order.may_receive.end());
  return first;
}

// "tom and rosa may take it in": back from the verb over the names.
std::size_t LineReader::read_who_may_take(std::size_t verb) {
  std::size_t last = verb + 1;
  while (last < verb + 3 && is_one_of(word(last + 1), "it in them es sie parcel")) ++last;
  if (is_one_of(word(verb - 1), anyone)) return let(Receive::anyone_at_home, verb - 1, last - verb + 2), last - verb;
  if (is_one_of(word(verb - 1), adults)) {
    const std::size_t first = verb > 1 && is_one_of(word(verb - 2), "any only nur jeder") ? verb - 2 : verb - 1;
    return let(Receive::any_adult, first, last - first + 1), last - verb;
  }
  std::size_t first = read_names_before(verb);
  if (first == verb) return leave(verb - 1, last - verb + 2), last - verb;
  if (first > 1 && is_one_of(word(first - 1), only)) --first;
  let(Receive::named, first, last - first + 1);
  return last - verb;
}

// "adults only", "nur Erwachsene", "any adult", "only tom", "anyone at home".
void LineReader::read_only(std::size_t at) {
  const bool restricts = is_one_of(word(at), only) || is_one_of(word(at), "any");
  if (is_one_of(word(at), adults) && is_one_of(word(at + 1), only)) return let(Receive::any_adult, at, 2);
  if (restricts && is_one_of(word(at + 1), adults)) return let(Receive::any_adult, at, 2);
  if (is_one_of(word(at), only)) {
    const auto id = member_at(at + 1);
    if (!id) return;
    name(*id);
    return let(Receive::named, at, 2);
  }
  if (!is_one_of(word(at), anyone)) return;
  const bool home = is_one_of(word(at + 1), "at zu") && is_one_of(word(at + 2), "home hause");
  let(Receive::anyone_at_home, at, home ? 3 : 1);
}

// "by tom", "ordered by tom", "von Tom", "tom ordered", "Tom hat bestellt".
void LineReader::read_owner(std::size_t at) {
  const auto owns = [&](const MemberId& id, std::size_t from, std::size_t count) {
    result_.order.ordered_by = id;
    take(LineField::owner, from, count);
  };
  if (is_one_of(word(at), "by von")) {
    const auto id = member_at(at + 1);
    if (!id) return;
    const bool ordered = at > 0 && is_one_of(word(at - 1), "ordered bestellt");
    return owns(*id, ordered ? at - 1 : at, ordered ? 3 : 2);
  }
  const auto id = member_at(at);
  if (!id) return;
  const bool has = is_one_of(word(at + 1), "has hat");
  if (is_one_of(word(has ? at + 2 : at + 1), "ordered bestellt bestellte")) owns(*id, at, has ? 3 : 2);
}

}  // namespace core
