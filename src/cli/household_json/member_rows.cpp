#include "cli/household_json/member_rows.h"

#include "core/text/fold.h"

#include <charconv>

namespace cli {
namespace {

constexpr std::size_t longest_name = 100;

// FNV-1a (Fowler, Noll, Vo), 64 bits.
std::uint64_t hash_of(const std::string& text, std::uint64_t hash) {
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211U;
  }
  return hash;
}

std::string hex(std::uint64_t value) {
  std::string digits(16, '0');
  for (std::size_t i = digits.size(); i-- > 0; value >>= 4U) digits[i] = "0123456789abcdef"[value & 15U];
  return digits;
}

std::optional<core::Role> role_by_name(std::string_view name) {
  if (name == "adult") return core::Role::adult;
  return name == "child" ? std::optional(core::Role::child) : std::nullopt;
}

// "#rrggbb"; null is "the next free one".
void read_colour(NodeReader& reader, const JsonNode& node, std::uint32_t& colour) {
  std::string text;
  reader.read(node, text);
  if (!reader.ok()) return;
  std::uint32_t value = 0;
  if (!text.empty()) {
    const char* end = text.data() + text.size();
    if (text.size() != 7 || text[0] != '#' || std::from_chars(text.data() + 1, end, value, 16).ptr != end)
      return reader.refuse(node, "bad_colour", {{"value", text}});
  }
  colour = value;
}

void read_fields(NodeReader& reader, const JsonNode& node, core::Member& member, ImportPlan& plan) {
  for (const JsonNode& child : node.children) {
    if (child.key == "name")
      reader.read(child, member.name);
    else if (child.key == "role")
      reader.read_word<core::Role>(child, member.role, role_by_name, "bad_role");
    else if (child.key == "colour")
      read_colour(reader, child, member.colour);
    else if (child.key == "label_name")
      reader.read(child, member.label_name);
    else if (child.key != "id")
      plan.left_out.push_back({child.line, "left_out", {{"name", child.key}}});
  }
  member.name = core::trim(member.name);
}

}  // namespace

std::string id_from(const std::string& text) {
  const std::uint64_t first = hash_of(text, 14695981039346656037U);
  return hex(first) + hex(hash_of(text, first ^ 0x9E3779B97F4A7C15U));
}

ImportedPeople::ImportedPeople(const core::Household& household) {
  for (const core::Member& member : household.members) {
    by_id_[member.id.value] = member;
    id_by_name_[core::fold(member.name)] = member.id.value;
  }
}

const core::Member* ImportedPeople::find(const core::MemberId& id, const std::string& name) const {
  if (const auto found = by_id_.find(id.value); found != by_id_.end()) return &found->second;
  const auto named = id_by_name_.find(core::fold(name));
  return named == id_by_name_.end() ? nullptr : &by_id_.at(named->second);
}

void ImportedPeople::take(NodeReader& reader, const JsonNode& list, ImportPlan& plan) {
  reader.each_object(list, [&](const JsonNode& node) { take_one(reader, node, plan); });
}

void ImportedPeople::take_one(NodeReader& reader, const JsonNode& node, ImportPlan& plan) {
  const JsonNode* name = reader.required(node, "name");
  core::MemberId id;
  if (const JsonNode* id_node = node.member("id")) reader.read_id(*id_node, id.value);
  if (!reader.ok()) return;
  const core::Member* known = find(id, name->text);
  core::Member member = known != nullptr ? *known : core::Member{};
  read_fields(reader, node, member, plan);
  if (!reader.ok()) return;
  if (member.name.empty() || member.name.size() > longest_name) return reader.refuse(*name, "bad_name");
  const std::string folded = core::fold(member.name);
  if (!named_in_file_.emplace(folded, node.line).second)
    return reader.refuse(*name, "member_twice", {{"name", member.name}});
  if (member.id.empty()) member.id.value = !id.empty() ? id.value : id_from("member\n" + folded);
  const auto namesake = id_by_name_.find(folded);
  if (namesake != id_by_name_.end() && namesake->second != member.id.value)
    return reader.refuse(*name, "member_twice", {{"name", member.name}});

  if (known == nullptr) {
    plan.changes.emplace_back(core::Save<core::Member>{{}, member});
    ++plan.new_members;
  } else if (!(member == *known)) {
    plan.changes.emplace_back(core::Save<core::Member>{*known, member});
    ++plan.changed_members;
    id_by_name_.erase(core::fold(known->name));
  }
  if (!id.empty()) translations_[id.value] = member.id.value;
  id_by_name_[folded] = member.id.value;
  by_id_[member.id.value] = std::move(member);
}

core::MemberId ImportedPeople::translated(const core::MemberId& id) const {
  const auto found = translations_.find(id.value);
  return found == translations_.end() ? id : core::MemberId{found->second};
}

People ImportedPeople::people() const {
  return {[this](const std::string& name) -> std::optional<core::MemberId> {
            const auto found = id_by_name_.find(core::fold(name));
            return found == id_by_name_.end() ? std::nullopt : std::optional(core::MemberId{found->second});
          },
          [this](const core::MemberId& id) {
            const auto found = by_id_.find(id.value);
            return found == by_id_.end() ? std::string() : found->second.name;
          }};
}

Json member_object(const core::Member& member) {
  Json object;
  object["id"] = member.id.value;
  object["name"] = member.name;
  object["role"] = member.role == core::Role::child ? "child" : "adult";
  object["colour"] = member.colour == 0 ? Json() : Json('#' + hex(member.colour).substr(10));
  object["label_name"] = member.label_name.empty() ? Json() : Json(member.label_name);
  return object;
}

}  // namespace cli
