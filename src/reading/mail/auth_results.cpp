#include "reading/mail/auth_results.h"

#include "core/text/fold.h"
#include "reading/mail/headers.h"

#include <string>

namespace reading {
namespace {

struct Token {
  std::string text;
  char sign = 0;  // ';' '=' '/' or 0 for a word; "end" is 'e'
  bool quoted = false;
};

// RFC 8601 section 2.2: words, quoted strings, comments, and the signs that part them.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Token next() {
    skip_blanks_and_comments();
    if (at_ >= text_.size()) return {{}, 'e', false};
    const char c = text_[at_];
    if (c == ';' || c == '=' || c == '/') {
      ++at_;
      return {{}, c, false};
    }
    return c == '"' ? quoted() : word();
  }
  /// What follows "property=": it may hold signs that part words elsewhere (RFC 8601: pvalue).
  std::string value() {
    skip_blanks_and_comments();
    if (at_ < text_.size() && text_[at_] == '"') return quoted().text;
    const std::size_t end = std::min(text_.find_first_of(" \t;(", at_), text_.size());
    std::string value(text_.substr(at_, end - at_));
    at_ = end;
    return value;
  }
  [[nodiscard]] bool is_broken() const { return broken_; }

 private:
  void skip_blanks_and_comments() {
    while (at_ < text_.size()) {
      if (text_[at_] == '(')
        skip_comment();
      else if (text_[at_] == ' ' || text_[at_] == '\t')
        ++at_;
      else
        return;
    }
  }

  void skip_comment() {
    int depth = 0;
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\\')
        ++at_;
      else if (text_[at_] == '(')
        ++depth;
      else if (text_[at_] == ')' && --depth == 0) {
        ++at_;
        return;
      }
    }
    at_ = text_.size();
    broken_ = true;
  }

  Token quoted() {
    Token token{{}, 0, true};
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '"') {
        ++at_;
        return token;
      }
      if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      token.text.push_back(text_[at_]);
    }
    broken_ = true;
    return token;
  }

  Token word() {
    const std::size_t end = std::min(text_.find_first_of(" \t;=()\"/", at_), text_.size());
    Token token{std::string(text_.substr(at_, std::max<std::size_t>(end - at_, 1))), 0, false};
    at_ += token.text.size();
    return token;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool broken_ = false;
};

core::AuthResult result_of(const std::string& word) {
  if (same_letters(word, "pass")) return core::AuthResult::pass;
  if (same_letters(word, "fail") || same_letters(word, "hardfail")) return core::AuthResult::fail;
  if (same_letters(word, "none")) return core::AuthResult::none;
  return core::AuthResult::other;
}

std::string domain_in(const std::string& value) {
  std::string domain = lower_ascii(value.substr(value.rfind('@') + 1));
  while (!domain.empty() && (domain.back() == '.' || domain.back() == '>')) domain.pop_back();
  return domain;
}

/// One "method=result …" between semicolons.
struct Finding {
  std::string method;
  core::AuthResult result = core::AuthResult::none;
  std::string header_d, header_i, mail_from, header_from;
};

class Reader {
 public:
  explicit Reader(std::string_view value) : lexer_(value) { token_ = lexer_.next(); }

  std::string authserv_id() {
    std::string id;
    while (token_.sign == 0 || token_.sign == '/') {
      if (token_.sign == 0 && id.empty()) id = token_.text;
      step();
    }
    return token_.sign == '=' ? std::string() : id;  // "dkim=pass …": the form without a host
  }

  /// After the host; without one the header begins with the first finding.
  core::SenderProof findings(bool after_host = true) {
    core::SenderProof proof;
    for (bool at_sign = after_host; token_.sign != 'e'; at_sign = true) {
      if (at_sign) step();
      note(finding(), proof);
      while (token_.sign != ';' && token_.sign != 'e') step();
    }
    proof.provider_spoke = !lexer_.is_broken();
    return lexer_.is_broken() ? core::SenderProof{} : proof;
  }

 private:
  void step() { token_ = lexer_.next(); }

  std::string word() {
    std::string text = token_.sign == 0 ? token_.text : std::string();
    if (token_.sign == 0) step();
    return text;
  }

  Finding finding() {
    Finding found;
    found.method = lower_ascii(word());
    if (token_.sign == '/') {  // version
      step();
      word();
    }
    if (token_.sign != '=') return found;
    step();
    found.result = result_of(word());
    while (token_.sign == 0) property(found);
    return found;
  }

  void property(Finding& found) {
    const std::string name = lower_ascii(word());
    if (token_.sign != '=') return;
    const std::string value = lexer_.value();
    step();
    if (name == "header.d") found.header_d = domain_in(value);
    if (name == "header.i") found.header_i = domain_in(value);
    if (name == "smtp.mailfrom" || name == "smtp.mail") found.mail_from = domain_in(value);
    if (name == "header.from") found.header_from = domain_in(value);
  }

  /// Of several signatures one that passed counts most, then one that failed.
  static void note_signature(const Finding& found, core::SenderProof& proof) {
    const bool passed = found.result == core::AuthResult::pass;
    const bool failed = found.result == core::AuthResult::fail;
    if (passed || (failed && proof.dkim != core::AuthResult::pass) || proof.dkim == core::AuthResult::none)
      proof.dkim = found.result;
    const std::string& domain = found.header_d.empty() ? found.header_i : found.header_d;
    if (domain.empty()) return;
    if (passed) proof.dkim_passed.push_back(domain);
    if (failed) proof.dkim_failed.push_back(domain);
  }

  static void note(const Finding& found, core::SenderProof& proof) {
    if (found.method == "dkim") {
      note_signature(found, proof);
    } else if (found.method == "spf" && proof.spf_domain.empty()) {
      proof.spf = found.result;
      proof.spf_domain = found.mail_from;
    } else if (found.method == "dmarc" && proof.dmarc == core::AuthResult::none) {
      proof.dmarc = found.result;
      proof.dmarc_domain = found.header_from;
    }
  }

  Lexer lexer_;
  Token token_;
};

// Only folds (a line break and a blank) and tabs may stand among the characters that are seen (RFC 5322 section 2.2.3). With others in it
// "mx.house", NUL, "hold.example" would read like the trusted host.
bool is_plain(std::string_view value) {
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char c = value[at];
    if (static_cast<unsigned char>(c) >= ' ' && c != 0x7F) continue;
    const char next = at + 1 < value.size() ? value[at + 1] : '\0';
    const bool is_last = at + 1 == value.size();
    const bool folds = c == '\n' && (is_last || next == ' ' || next == '\t');
    const bool before_line_feed = c == '\r' && (is_last || next == '\n');
    if (c != '\t' && !folds && !before_line_feed) return false;
  }
  return true;
}

bool is_of_microsoft(std::string_view host) {
  const std::string folded = lower_ascii(host);
  const std::string_view domain = "outlook.com";
  return folded == domain || folded.ends_with(".outlook.com");
}

}  // namespace

core::SenderProof read_auth_results(const std::vector<std::string_view>& headers, std::string_view trusted_host) {
  const std::string host = core::trim(trusted_host);
  if (host.empty()) return {};
  for (std::size_t i = 0; i < headers.size(); ++i) {
    const std::string value = unfolded(headers[i]);
    Reader reader(value);
    const std::string id = reader.authserv_id();
    const bool names_host = same_letters(id, host);
    const bool without_host = i == 0 && id.empty() && is_of_microsoft(host);
    if (!names_host && !without_host) continue;
    if (!is_plain(headers[i])) return {};
    return names_host ? reader.findings() : Reader(value).findings(false);
  }
  return {};
}

}  // namespace reading
