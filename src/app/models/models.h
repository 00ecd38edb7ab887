#pragma once
// What each screen shows. `make_…_model` reads the state and changes nothing; a screen draws the model and returns actions.

#include "app/models/parts.h"
#include "app/state.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace app {
// clang-format off

struct NavRow { Screen screen = Screen::today; std::string text; std::string icon; bool selected = false; int badge = 0; std::string tooltip; };

/// What frames every screen: navigation, who uses the program, the notice.
struct FrameModel {
  std::string program;                 ///< "Porchlight"
  std::string window_title;
  std::vector<NavRow> nav;
  std::optional<PersonRow> me;
  std::vector<PersonRow> people;       ///< to choose "I am …" from
  std::string who_asks;                ///< "Who is using Porchlight?" where nobody has said so
  std::string sync_state;              ///< "On this computer"
  std::optional<Notice> notice;
  std::string undo_text;               ///< "Undo"
  std::string dismiss_text;
  int text_size = 100;
  core::Theme theme = core::Theme::follow_system;
};
[[nodiscard]] FrameModel make_frame_model(const State& state);

struct CodeCard {
  core::CodeId id;
  std::string dots;                    ///< "● ● ●  ● ● ●", or the digits in groups where they are revealed to one who may see them
  bool revealed = false;
  bool may_reveal = false;
  std::string reveal_tooltip;
  std::string until;                   ///< "good until tonight"
  std::string title;                   ///< "Amazon · noise-cancelling headphones"
  Avatar owner;
  std::string about;                   ///< "Maria ordered it · today, 14:00 – 17:00"
  std::optional<Button> here;          ///< "The driver is here"
  std::string who;                     ///< "you, Maria and Rosa may say it"
};
struct ExpectedRow { core::OrderId id; std::string item; std::string shop; Avatar owner; std::string owner_name; std::string when; std::string at_door; Pill pill; };
struct AskedRow { core::QuestionId id; Avatar avatar; std::string title; std::string detail; std::vector<Button> answers; };

struct TodayModel {
  std::string greeting;                ///< "Good afternoon, Tom"
  Button came;                         ///< text "A code or message came", tooltip the line under it
  Button door;                         ///< "Someone is at the door"
  std::string codes_title;
  std::vector<CodeCard> codes;
  std::string expected_title;
  std::vector<std::string> columns;    ///< Item, Ordered by, When, At the door, ""
  std::vector<ExpectedRow> expected;
  std::string nothing_expected;        ///< shown where `expected` is empty
  std::optional<Button> first_step;    ///< what to do first: in a house without members, or without any order
  std::string asked_title;
  std::vector<AskedRow> asked;
  std::vector<AskedRow> running;       ///< checklists under way, with a button that opens them
};
[[nodiscard]] TodayModel make_today_model(const State& state);

struct ChannelChip { core::Channel channel = core::Channel::text; std::string text; std::string icon; bool selected = false; };
struct VerdictCard {
  Tone tone = Tone::plain;
  std::string icon;
  std::string headline;
  std::string why;                     ///< the one sentence under it
  std::string code_dots;               ///< empty: no code that may be said
  std::string code_until;
  std::optional<Button> show_code;
  std::string share_title;             ///< "Who may say it"
  std::vector<PersonRow> may_share;
  std::string share_detail;            ///< "at the door, parcel in hand. Never on the phone or in a chat."
  std::string ask_title;               ///< "Asked at 14:10"; empty: not asked
  struct AskRow { Avatar avatar; std::string name; std::string detail; std::optional<Pill> answer; std::vector<Button> buttons; };
  std::vector<AskRow> asked;
  std::string default_title;           ///< "Until someone says “mine”: do not say the code."
  std::string default_detail;
  std::string reasons_title;           ///< "What gives it away" / "Why we say so"
  std::vector<ReasonRow> reasons;
  std::string steps_title;             ///< "Do this now"
  std::string steps_progress;          ///< "1 of 5 done"
  std::vector<StepRow> steps;
  std::vector<Button> buttons;         ///< the row at the foot
};
struct CheckModel {
  std::string title;
  std::vector<ChannelChip> channels;
  bool editable = true;                ///< no verdict yet: the text can be typed
  std::string hint;                    ///< in the empty field
  std::vector<TextRun> head;           ///< From, Subject
  std::vector<TextRun> body;           ///< the message with what gave rise to the verdict marked; '\n' parts lines
  std::string source;                  ///< as typed, to go on editing
  Button check;
  Button clear;
  Button from_clipboard;
  bool reading = false;
  std::string reading_text;
  std::optional<VerdictCard> card;
  std::string empty_title;             ///< where there is no card yet: what to do
  std::string empty_detail;
};
[[nodiscard]] CheckModel make_check_model(const State& state);

struct OrderRow { core::OrderId id; std::string item; std::string shop; Avatar owner; std::string owner_name; std::optional<Button> claim; std::string when; Pill pill; bool open = true; };
struct FilterChip { core::OrderFilter filter = core::OrderFilter::expected; std::string text; bool selected = false; };
struct OrdersModel {
  std::string title;
  std::string search_hint;
  std::string log_text;                ///< "Log an order"
  std::string form_text;               ///< "All details in a form"
  std::string line_hint;               ///< "headphones amazon fri code tom may take"
  std::vector<FilterChip> filters;
  std::vector<std::string> columns;
  std::shared_ptr<const OrderList> list;   ///< keeps `rows`
  std::span<const core::OrderId> rows;     ///< all that match, in order; make_order_row() makes the visible ones
  std::string nothing;                 ///< where `rows` is empty
};
[[nodiscard]] OrdersModel make_orders_model(const State& state);
[[nodiscard]] OrderRow make_order_row(const State& state, const core::OrderId& id);

/// The form for one order: labels and what can be chosen. Half-typed values live in the ui's draft.
struct Choice { std::string value; std::string text; };
struct OrderForm {
  std::string title;
  struct Field { std::string name; std::string label; std::string hint; };
  std::vector<Field> fields;           ///< item shop order_number tracking_number expected_from expected_to hours price note placed gift_until
  std::vector<Choice> owners;          ///< member ids
  std::vector<Choice> receive;         ///< household_default named any_adult anyone_at_home
  std::string may_receive_label, code_expected_label, gift_label, owner_label, receive_label;
  std::string save, cancel, remove, delivered, missed;
};
[[nodiscard]] OrderForm make_order_form(const State& state);
/// The order as the form's texts, and back. Empty with a sentence in `error` where a text cannot be read.
using FormTexts = std::map<std::string, std::string>;
[[nodiscard]] FormTexts texts_of(const core::Order& order, const State& state);
[[nodiscard]] std::optional<core::Order> order_from(const FormTexts& texts, const core::Order& base, const State& state, std::string& error);
/// "Headphones · Amazon · today · code expected": what was understood of a line, as it is typed.
[[nodiscard]] std::vector<TextRun> preview_of_line(const State& state, const std::string& line);

struct ChecklistsModel {
  std::string title;
  std::string running_title, start_title, done_title;
  struct Row { core::IncidentId id; std::string title; std::string detail; Pill pill; bool selected = false; };
  std::vector<Row> running;
  std::vector<Row> done;
  std::vector<Button> start;           ///< one for each checklist
  std::string open_title;              ///< of the one that is shown; empty: none
  std::string open_progress;
  float open_share = 0;                ///< 0 to 1
  std::vector<StepRow> steps;
  std::string yes, no, note_hint;
  std::vector<Button> buttons;         ///< close, reopen
};
[[nodiscard]] ChecklistsModel make_checklists_model(const State& state);

struct FamilyModel {
  std::string title;
  struct Row { core::Member member; Avatar avatar; std::string name; std::string role; bool is_me = false; std::string i_am; std::string edit; std::string remove; };
  std::vector<Row> members;
  std::string add_title, name_label, label_label, adult, child, save, cancel, colour_label;
  std::vector<std::uint32_t> palette;
  std::string nobody;                  ///< where there are no members
};
[[nodiscard]] FamilyModel make_family_model(const State& state);

struct HistoryModel {
  std::string title, search_hint, nothing;
  struct Row { std::string day; std::string hour; Avatar avatar; std::string text; std::string icon; };  ///< `day` only where it changes
  std::vector<Row> rows;               ///< newest first
};
[[nodiscard]] HistoryModel make_history_model(const State& state);

struct SettingsModel {
  std::string title;
  struct Row { std::string name; std::string label; std::string detail; std::string value; std::vector<Choice> choices; };  ///< no choices: typed
  std::vector<Row> rows;               ///< text size first
  std::vector<std::string> notes;      ///< skipped packs, where the file lies
  std::string save;
};
[[nodiscard]] SettingsModel make_settings_model(const State& state);

struct HandOverModel {
  std::string title;                   ///< "At the door"
  Button stop_here;
  int step = 0;                        ///< 1-based
  int steps = 4;
  std::string icon;
  std::string question;                ///< "Is the parcel in your hand?"
  std::string about;                   ///< "Headphones from Amazon, for Maria. …"
  std::string digits;                  ///< only at the last step, only for one who may see them: "482 913"
  std::vector<Button> answers;         ///< big
  std::string odd_title;               ///< "Something odd?"
  std::vector<Button> odd;
  std::string say_this;                ///< after a stop: the one sentence to say
  std::string record;                  ///< "Rosa, today 14:32 — this goes into the history, the digits do not."
};
[[nodiscard]] HandOverModel make_hand_over_model(const State& state);

struct SomeoneModel {
  std::string title;
  Button stop_here;
  std::string from_label, from_hint, for_label, for_hint, wants_label;
  std::vector<Choice> shops;           ///< all that are known: who is awaited first, then carriers, then shops
  std::vector<Choice> people;
  std::vector<Choice> wants;           ///< nothing signature code money data entry return
  std::string ask_text;                ///< "What now?"
  std::optional<VerdictCard> card;
};
[[nodiscard]] SomeoneModel make_someone_model(const State& state);
/// A few to choose from: those whose name holds what was typed; the first ones where nothing was, or where it is one of them already.
[[nodiscard]] std::vector<Choice> shops_that_fit(const SomeoneModel& model, std::string_view typed);

// clang-format on
}  // namespace app
