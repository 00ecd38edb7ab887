#include "cli/household_json/record_rows.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace cli {
namespace {

struct AnswerName {
  std::string_view name;
  core::Answer answer;
};
constexpr std::array answer_names{AnswerName{"mine", core::Answer::mine},
                                  AnswerName{"not_mine", core::Answer::not_mine},
                                  AnswerName{"gift_ask_me_alone", core::Answer::gift_ask_me_alone},
                                  AnswerName{"let_me_look", core::Answer::let_me_look}};

struct StepName {
  std::string_view name;
  core::StepState state;
};
constexpr std::array step_names{StepName{"open", core::StepState::open}, StepName{"done", core::StepState::done},
                                StepName{"not_needed", core::StepState::not_needed}};

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }
std::string time_text(core::Instant instant) { return core::format_rfc3339(instant, core::LocalTime{}); }
Json time_or_null(const std::optional<core::Instant>& instant) { return instant ? Json(time_text(*instant)) : Json(); }

// Reads the members of one object by name; each is read at most once.
class ObjectReader {
 public:
  ObjectReader(NodeReader& reader, const JsonNode& object, const Translation& translation)
      : reader_(reader), object_(object), translation_(translation) {}

  void text(const char* name, std::string& value) {
    if (const JsonNode* node = object_.member(name)) reader_.read(*node, value);
  }
  void id(const char* name, std::string& value) {
    if (const JsonNode* node = object_.member(name)) reader_.read_id(*node, value);
  }
  void member(const char* name, core::MemberId& value) {
    id(name, value.value);
    value = translation_.people.translated(value);
  }
  void order(const char* name, std::string& value) {
    text(name, value);
    value = translation_.orders.translated(value);
  }
  void time(const char* name, std::optional<core::Instant>& value) {
    if (const JsonNode* node = object_.member(name)) reader_.read(*node, value);
  }
  void needed_time(const char* name, core::Instant& value) {
    const JsonNode* node = reader_.required(object_, name);
    if (node == nullptr) return;
    std::optional<core::Instant> instant;
    reader_.read(*node, instant);
    if (instant)
      value = *instant;
    else
      reader_.refuse(*node, "bad_time", {{"value", node->text}});
  }
  void needed_id(const char* name, std::string& value) {
    const JsonNode* node = reader_.required(object_, name);
    if (node == nullptr) return;
    reader_.read_id(*node, value);
    if (value.empty()) reader_.refuse(*node, "bad_id");
  }
  const JsonNode* child(const char* name) const { return object_.member(name); }
  NodeReader& reader() { return reader_; }

 private:
  NodeReader& reader_;
  const JsonNode& object_;
  const Translation& translation_;
};

std::optional<core::Answer> answer_by_name(std::string_view name) {
  for (const AnswerName& row : answer_names)
    if (row.name == name) return row.answer;
  return {};
}

std::optional<core::StepState> step_by_name(std::string_view name) {
  for (const StepName& row : step_names)
    if (row.name == name) return row.state;
  return {};
}

core::GivenAnswer read_answer(NodeReader& reader, const JsonNode& node, const Translation& translation) {
  core::GivenAnswer answer;
  ObjectReader object(reader, node, translation);
  object.member("by", answer.by);
  object.needed_time("at", answer.at);
  if (const JsonNode* word = reader.required(node, "answer"))
    reader.read_word<core::Answer>(*word, answer.answer, answer_by_name, "bad_answer");
  return answer;
}

core::Question read_question(NodeReader& reader, const JsonNode& node, const Translation& translation) {
  core::Question question;
  ObjectReader object(reader, node, translation);
  object.needed_id("id", question.id.value);
  object.member("asked_by", question.asked_by);
  object.needed_time("asked_at", question.asked_at);
  object.needed_time("deadline", question.deadline);
  object.text("retailer", question.retailer);
  object.text("purpose", question.purpose);
  object.text("order_number", question.order_number);
  object.text("item", question.item);
  object.text("message_sha256", question.message_sha256);
  object.time("closed_at", question.closed_at);
  if (const JsonNode* answers = object.child("answers"))
    reader.each_object(
        *answers, [&](const JsonNode& child) { question.answers.push_back(read_answer(reader, child, translation)); });
  return question;
}

core::StepProgress read_step(NodeReader& reader, const JsonNode& node, const Translation& translation) {
  core::StepProgress step;
  ObjectReader object(reader, node, translation);
  object.text("step", step.step);
  object.member("by", step.by);
  object.time("at", step.at);
  object.text("note", step.note);
  if (const JsonNode* word = object.child("state"))
    reader.read_word<core::StepState>(*word, step.state, step_by_name, "bad_state");
  if (const JsonNode* yes = object.child("answer"); yes != nullptr && yes->kind != JsonNode::Kind::null) {
    bool answer = false;
    reader.read(*yes, answer);
    step.answer = answer;
  }
  return step;
}

core::Incident read_incident(NodeReader& reader, const JsonNode& node, const Translation& translation) {
  core::Incident incident;
  ObjectReader object(reader, node, translation);
  object.needed_id("id", incident.id.value);
  object.text("checklist", incident.checklist);
  object.member("started_by", incident.started_by);
  object.needed_time("started_at", incident.started_at);
  object.time("closed_at", incident.closed_at);
  object.text("retailer", incident.facts.retailer);
  object.text("verdict", incident.facts.verdict);
  object.text("sender", incident.facts.sender);
  object.text("message_sha256", incident.facts.message_sha256);
  object.order("order", incident.facts.order.value);
  if (const JsonNode* progress = object.child("progress"))
    reader.each_object(
        *progress, [&](const JsonNode& child) { incident.progress.push_back(read_step(reader, child, translation)); });
  return incident;
}

core::HistoryEntry read_entry(NodeReader& reader, const JsonNode& node, const Translation& translation) {
  core::HistoryEntry entry;
  ObjectReader object(reader, node, translation);
  object.needed_time("at", entry.at);
  object.member("by", entry.by);
  object.text("kind", entry.kind);
  object.order("subject", entry.subject);
  if (const JsonNode* details = object.child("details")) reader.read_text_map(*details, entry.details);
  if (const JsonNode* kind = reader.required(node, "kind"); kind != nullptr && entry.kind.empty())
    reader.refuse(*kind, "missing", {{"name", "kind"}});
  return entry;
}

using EntryKey = std::tuple<core::Instant, std::string, std::string, std::string, std::map<std::string, std::string>>;
EntryKey key_of(const core::HistoryEntry& entry) {
  return {entry.at, entry.by.value, entry.kind, entry.subject, entry.details};
}

}  // namespace

void take_settings(NodeReader& reader, const JsonNode& object, const core::Household& household, ImportPlan& plan) {
  std::map<std::string, std::string> values;
  reader.read_text_map(object, values);
  if (!reader.ok()) return;
  core::Settings settings = household.settings;
  for (const JsonNode& child : object.children) {
    const core::SettingRow* row = core::find_setting(child.key);
    if (row == nullptr)
      plan.left_out.push_back({child.line, "left_out", {{"name", child.key}}});
    else if (!row->write(settings, values[child.key]))
      return reader.refuse(child, "bad_setting", {{"value", values[child.key]}});
  }
  if (settings == household.settings) return;
  plan.changes.emplace_back(core::Save<core::Settings>{household.settings, settings});
  ++plan.other;
}

void take_questions(NodeReader& reader, const JsonNode& list, const core::Household& household,
                    const Translation& translation, ImportPlan& plan) {
  reader.each_object(list, [&](const JsonNode& node) {
    core::Question question = read_question(reader, node, translation);
    if (!reader.ok() || core::find_question(household, question.id) != nullptr) return;
    plan.changes.emplace_back(core::Save<core::Question>{{}, std::move(question)});
    ++plan.other;
  });
}

void take_incidents(NodeReader& reader, const JsonNode& list, const core::Household& household,
                    const Translation& translation, ImportPlan& plan) {
  reader.each_object(list, [&](const JsonNode& node) {
    core::Incident incident = read_incident(reader, node, translation);
    if (!reader.ok() || core::find_incident(household, incident.id) != nullptr) return;
    plan.changes.emplace_back(core::Save<core::Incident>{{}, std::move(incident)});
    ++plan.other;
  });
}

void take_history(NodeReader& reader, const JsonNode& list, const core::Household& household,
                  const Translation& translation, ImportPlan& plan) {
  std::multiset<EntryKey> known;
  for (const core::HistoryEntry& entry : household.history) known.insert(key_of(entry));
  reader.each_object(list, [&](const JsonNode& node) {
    core::HistoryEntry entry = read_entry(reader, node, translation);
    if (!reader.ok()) return;
    if (const auto found = known.find(key_of(entry)); found != known.end()) {
      known.erase(found);
      return;
    }
    plan.entries.push_back(std::move(entry));
    ++plan.other;
  });
}

Json settings_object(const core::Settings& settings) {
  Json object = Json::object();
  for (const core::SettingRow& row : core::all_settings()) object[std::string(row.name)] = row.read(settings);
  return object;
}

Json question_object(const core::Question& question) {
  Json object;
  object["id"] = question.id.value;
  object["asked_by"] = text_or_null(question.asked_by.value);
  object["asked_at"] = time_text(question.asked_at);
  object["deadline"] = time_text(question.deadline);
  object["retailer"] = text_or_null(question.retailer);
  object["purpose"] = text_or_null(question.purpose);
  object["order_number"] = text_or_null(question.order_number);
  object["item"] = text_or_null(question.item);
  object["message_sha256"] = text_or_null(question.message_sha256);
  object["closed_at"] = time_or_null(question.closed_at);
  Json& answers = object["answers"] = Json::array();
  for (const core::GivenAnswer& given : question.answers) {
    Json row;
    row["by"] = text_or_null(given.by.value);
    row["at"] = time_text(given.at);
    for (const AnswerName& name : answer_names)
      if (name.answer == given.answer) row["answer"] = name.name;
    answers.push_back(std::move(row));
  }
  return object;
}

Json incident_object(const core::Incident& incident) {
  Json object;
  object["id"] = incident.id.value;
  object["checklist"] = incident.checklist;
  object["started_by"] = text_or_null(incident.started_by.value);
  object["started_at"] = time_text(incident.started_at);
  object["closed_at"] = time_or_null(incident.closed_at);
  object["retailer"] = text_or_null(incident.facts.retailer);
  object["verdict"] = text_or_null(incident.facts.verdict);
  object["sender"] = text_or_null(incident.facts.sender);
  object["message_sha256"] = text_or_null(incident.facts.message_sha256);
  object["order"] = text_or_null(incident.facts.order.value);
  Json& progress = object["progress"] = Json::array();
  for (const core::StepProgress& step : incident.progress) {
    Json row;
    row["step"] = step.step;
    for (const StepName& name : step_names)
      if (name.state == step.state) row["state"] = name.name;
    row["answer"] = step.answer ? Json(*step.answer) : Json();
    row["by"] = text_or_null(step.by.value);
    row["at"] = time_or_null(step.at);
    row["note"] = text_or_null(step.note);
    progress.push_back(std::move(row));
  }
  return object;
}

Json history_object(const core::HistoryEntry& entry) {
  Json object;
  object["at"] = time_text(entry.at);
  object["by"] = text_or_null(entry.by.value);
  object["kind"] = entry.kind;
  object["subject"] = text_or_null(entry.subject);
  Json& details = object["details"] = Json::object();
  for (const auto& [name, value] : entry.details) details[name] = value;
  return object;
}

}  // namespace cli
