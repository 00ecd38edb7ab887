// porchlight ask and answer: "did anyone order this?"
#include "app/models/models.h"
#include "cli/choose.h"
#include "cli/command.h"
#include "cli/household_json/record_rows.h"
#include "cli/read_input.h"
#include "cli/table.h"
#include "cli/verdict_json.h"

#include <memory>
#include <ostream>

namespace cli {
namespace {

struct AnswerWord {
  const char* word;
  core::Answer answer;
};
const std::vector<AnswerWord> words{{"mine", core::Answer::mine},
                                    {"not-mine", core::Answer::not_mine},
                                    {"gift", core::Answer::gift_ask_me_alone},
                                    {"let-me-look", core::Answer::let_me_look}};

void print_question(const Session& session, const core::Question& question) {
  if (session.options.json) {
    session.world.out << one_line(question_object(question)) << '\n';
    return;
  }
  const app::Details details{{"id", short_id(question.id.value)},
                             {"shop", core::shop_name(session.packs(), question.retailer)},
                             {"item", question.item},
                             {"number", question.order_number},
                             {"asked", core::format_hour(question.asked_at, session.now())},
                             {"until", core::format_hour(question.deadline, session.now())}};
  session.world.out << session.say(core::safe_default_stands(question, session.now().instant) ? "cli.ask.over"
                                                                                              : "cli.ask.asked",
                                   details)
                    << '\n';
  for (const core::GivenAnswer& given : question.answers)
    for (const AnswerWord& row : words)
      if (row.answer == given.answer)
        session.world.out << "  " << session.name_of_member(given.by) << ": " << row.word << '\n';
}

int print_open_questions(Session& session) {
  if (const Stop stop = session.open(Need::look)) return *stop;
  bool any = false;
  for (const core::Question& question : session.household().questions) {
    if (question.closed_at) continue;
    any = true;
    print_question(session, question);
  }
  if (!any && !session.options.json) session.world.out << session.say("cli.ask.none") << '\n';
  return good;
}

int ask_about(Session& session, const std::string& file) {
  std::string bytes;
  const InputTrouble trouble =
      file == "-" ? read_stream(session.world.in, largest_message, bytes) : read_file(file, largest_message, bytes);
  if (trouble != InputTrouble::none) return session.refuse(unreadable, sentence_for(trouble), {{"file", file}});
  if (const Stop stop = session.open(Need::make)) return *stop;
  if (!session.act(app::CheckText{bytes, {}}) || !session.act(app::AskHouse{})) return failed;
  const core::Question* asked = core::find_question(session.household(), session.state().check.question);
  if (asked == nullptr) return session.refuse(failed, "cli.ask.nothing_to_ask");
  print_question(session, *asked);
  return good;
}

int answer(Session& session, const std::string& word, const std::string& typed) {
  std::vector<std::string> known;
  const AnswerWord* chosen = nullptr;
  for (const AnswerWord& row : words) {
    known.emplace_back(row.word);
    if (word == row.word) chosen = &row;
  }
  if (chosen == nullptr)
    return session.refuse(wrong_usage, "cli.wrong.answer",
                          {{"value", word}, {"suggestion", suggestion(session, word, known)}});
  if (session.options.as.empty()) return session.refuse(wrong_usage, "cli.wrong.who");
  if (const Stop stop = session.open(Need::change)) return *stop;
  const core::Question* question = choose_question(session, typed);
  if (question == nullptr) return failed;
  const core::QuestionId id = question->id;
  if (!session.act(app::AnswerQuestion{id, chosen->answer})) return failed;
  if (const core::Question* after = core::find_question(session.household(), id)) print_question(session, *after);
  return good;
}

}  // namespace

void add_ask(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "ask");
  auto file = std::make_shared<std::string>();
  command->add_option("FILE", *file, option_help(commands.session, "ask_file"));
  command->callback([&commands, file] {
    commands.deed = [&commands, file] {
      return file->empty() ? print_open_questions(commands.session) : ask_about(commands.session, *file);
    };
  });
}

void add_answer(CLI::App& top, Commands& commands) {
  CLI::App* command = add_command(top, commands.session, "answer");
  auto word = std::make_shared<std::string>();
  auto question = std::make_shared<std::string>();
  command->add_option("ANSWER", *word, option_help(commands.session, "answer"))->required();
  command->add_option("QUESTION", *question, option_help(commands.session, "question"));
  command->callback([&commands, word, question] {
    commands.deed = [&commands, word, question] { return answer(commands.session, *word, *question); };
  });
}

}  // namespace cli
