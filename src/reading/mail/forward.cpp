#include "reading/mail/forward.h"

#include "core/text/fold.h"
#include "reading/mail/headers.h"

#include <algorithm>
#include <array>
#include <string>

namespace reading {
namespace {

constexpr std::size_t longest_forward_line = 72;
constexpr std::size_t longest_name = 24;
constexpr std::size_t longest_sender = 400;
constexpr int lines_of_head = 5;    // behind the sender, in which the rest of the head stands
constexpr int least_of_head = 2;    // of these
constexpr int lines_to_sender = 4;  // behind the line that says "forwarded"

constexpr std::array<std::string_view, 34> forward_lines{"original message",
                                                         "forwarded message",
                                                         "begin forwarded message",
                                                         "forwarded by",
                                                         "original-nachricht",
                                                         "ursprüngliche nachricht",
                                                         "weitergeleitete nachricht",
                                                         "anfang der weitergeleiteten nachricht",
                                                         "anfang der weitergeleiteten e-mail",
                                                         "message transféré",
                                                         "message d'origine",
                                                         "début du message transféré",
                                                         "message original",
                                                         "mensaje reenviado",
                                                         "mensaje original",
                                                         "inicio del mensaje reenviado",
                                                         "messaggio inoltrato",
                                                         "messaggio originale",
                                                         "inizio messaggio inoltrato",
                                                         "mensagem encaminhada",
                                                         "mensagem original",
                                                         "doorgestuurd bericht",
                                                         "oorspronkelijk bericht",
                                                         "begin doorgestuurd bericht",
                                                         "przekazana wiadomość",
                                                         "wiadomość oryginalna",
                                                         "wiadomość przekazana dalej",
                                                         "vidarebefordrat meddelande",
                                                         "ursprungligt meddelande",
                                                         "yönlendirilmiş mesaj",
                                                         "iletilen ileti",
                                                         "転送メッセージ",
                                                         "转发的邮件",
                                                         "原始邮件"};

constexpr std::array<std::string_view, 15> sender_names{"from",   "von",    "de",     "da",       "van",
                                                        "od",     "från",   "kimden", "gönderen", "差出人",
                                                        "发件人", "寄件者", "送信者", "प्रेषक",     "expéditeur"};

bool is_one_of(const auto& list, std::string_view folded) {
  return std::find(list.begin(), list.end(), folded) != list.end();
}

std::string_view without_marks(std::string_view text, std::string_view marks) {
  const std::size_t first = text.find_first_not_of(marks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(marks) + 1 - first);
}

bool says_forwarded(std::string_view line) {
  constexpr std::string_view marks = "-=_*:";  // "-----Original Message-----", "Begin forwarded message:"
  if (line.size() > 3 * longest_forward_line || line.find_first_of(marks) == std::string_view::npos) return false;
  const std::string_view words = without_marks(line, "-=> _*:\r");
  return !words.empty() && words.size() <= longest_forward_line && is_one_of(forward_lines, core::fold(words));
}

// "Von: …", "*From:* …", "差出人：…": the name before the colon, folded, and what stands behind it.
struct Field {
  std::string name;
  std::string_view value;
};

Field field_of(std::string_view line) {
  const std::string_view bare = without_marks(line, "> *\t\r");
  const std::size_t narrow = std::min(bare.find(':'), bare.size());
  constexpr std::string_view full_width = "：";
  const std::size_t wide = std::min(bare.find(full_width), bare.size());
  const std::size_t at = std::min(narrow, wide);
  if (at == 0 || at >= bare.size() || at > longest_name) return {};
  const std::size_t behind = at + (narrow < wide ? 1 : full_width.size());
  return {core::fold(without_marks(bare.substr(0, at), " *")), without_marks(bare.substr(behind), " *\t")};
}

// Reads the lines one after another and remembers the sender that a head may begin with.
class ForwardFinder {
 public:
  Forward find(std::string_view body) {
    for (std::size_t at = 0; at < body.size() && !done_;) {
      const Line line = line_at(body, at);
      at = line.next;
      take(line.text);
    }
    return forward_;
  }

 private:
  void take(std::string_view line) {
    if (line.find_first_not_of(" \t\r>") == std::string_view::npos) return;
    ++number_;
    if (says_forwarded(line)) {
      forward_.found = true;
      said_at_ = number_;
      return;
    }
    if (forward_.found && number_ > said_at_ + lines_to_sender) done_ = true;
    const Field field = line.size() < longest_sender ? field_of(line) : Field{};
    if (field.name.empty()) return;
    if (is_one_of(sender_names, field.name)) return take_sender(field.value);
    if (!sender_.empty() && number_ <= sender_at_ + lines_of_head && ++rest_ >= least_of_head) accept();
  }

  void take_sender(std::string_view value) {
    sender_ = value;
    sender_at_ = number_;
    rest_ = 0;
    if (forward_.found) accept();
  }

  void accept() {
    forward_ = {true, sender_};
    done_ = true;
  }

  Forward forward_;
  std::string_view sender_;
  int number_ = 0;
  int said_at_ = 0;
  int sender_at_ = 0;
  int rest_ = 0;
  bool done_ = false;
};

}  // namespace

Forward find_forward(std::string_view body) { return ForwardFinder().find(body); }

}  // namespace reading
