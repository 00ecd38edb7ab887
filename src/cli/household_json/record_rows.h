#pragma once
// Settings, questions, checklists under way and the history, as an import and an export have them. Questions and checklists that the
// household has already stay as they are; entries of the history are only added.

#include "cli/household_json/member_rows.h"
#include "cli/household_json/node_reader.h"
#include "cli/household_json/order_rows.h"
#include "cli/household_json/plan_import.h"

namespace cli {

/// Translates what the file calls members and orders by.
struct Translation {
  const ImportedPeople& people;
  const ImportedOrders& orders;
};

void take_settings(NodeReader& reader, const JsonNode& object, const core::Household& household, ImportPlan& plan);
void take_questions(NodeReader& reader, const JsonNode& list, const core::Household& household,
                    const Translation& translation, ImportPlan& plan);
void take_incidents(NodeReader& reader, const JsonNode& list, const core::Household& household,
                    const Translation& translation, ImportPlan& plan);
void take_history(NodeReader& reader, const JsonNode& list, const core::Household& household,
                  const Translation& translation, ImportPlan& plan);

[[nodiscard]] Json settings_object(const core::Settings& settings);
[[nodiscard]] Json question_object(const core::Question& question);
[[nodiscard]] Json incident_object(const core::Incident& incident);
[[nodiscard]] Json history_object(const core::HistoryEntry& entry);

}  // namespace cli
