#pragma once
// Tables of texts and what must be made of them, in the sample household on its afternoon.

#include "core/verdict/judge.h"
#include "support/catch.h"
#include "support/real_knowledge.h"
#include "support/sample_house.h"

#include <string>
#include <vector>

namespace judged {

struct Row {
  const char* why;
  const char* body;
  const char* verdict;
  const char* purpose;
  const char* code;
};

inline core::Verdict judge_text(const std::string& body) {
  core::Message message;
  message.channel = core::Channel::text;
  message.body = body;
  static const core::Household house = test::sample_house();
  static const core::OrderBook book(house.orders);
  return core::judge(message, house, book, test::real_knowledge(), test::afternoon());
}

inline void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.why << "\n" << row.body);
    const core::Verdict verdict = judge_text(row.body);
    CHECK(core::name_of(verdict.kind) == row.verdict);
    CHECK(core::name_of(verdict.purpose) == row.purpose);
    CHECK(verdict.code == row.code);
  }
}

}  // namespace judged
