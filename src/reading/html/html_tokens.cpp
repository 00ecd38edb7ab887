#include "reading/html/html_tokens.h"

#include "core/text/fold.h"
#include "reading/mail/headers.h"
#include "reading/text/charset.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>

namespace reading {
namespace {

constexpr std::size_t most_attributes = 64;
constexpr std::array<std::string_view, 9> raw_elements{"script", "style",   "title",    "textarea", "xmp",
                                                       "iframe", "noembed", "noframes", "plaintext"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool begins_markup(std::string_view html, std::size_t at) {
  if (at + 1 >= html.size()) return false;
  const char c = html[at + 1];
  return is_letter(c) || c == '!' || c == '?' || (c == '/' && at + 2 < html.size());
}

void append_reference(std::string& text, unsigned long value) {
  const bool is_character = value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  if (value >= 0x80 && value < 0xA0)
    text += to_utf8(std::string(1, static_cast<char>(value)), "windows-1252");  // as browsers take it
  else
    core::append_utf8(text, is_character ? static_cast<char32_t>(value) : 0xFFFD);
}

/// -1 for what is no digit of that base.
int digit_of(char c, bool hex) {
  if (c >= '0' && c <= '9') return c - '0';
  const char low = static_cast<char>(c | 0x20);
  return hex && low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

/// "#8364" or "#x20AC" after an ampersand; the length read, 0 where it is none.
std::size_t read_number(std::string_view text, std::string& out) {
  const bool hex = text.size() > 1 && (text[1] == 'x' || text[1] == 'X');
  const std::size_t first = hex ? 2 : 1;
  std::size_t at = first;
  unsigned long value = 0;
  for (; at < text.size() && at < first + 10 && digit_of(text[at], hex) >= 0; ++at)
    value = value * (hex ? 16 : 10) + static_cast<unsigned long>(digit_of(text[at], hex));
  if (at == first) return 0;
  append_reference(out, value);
  return at < text.size() && text[at] == ';' ? at + 1 : at;
}

std::size_t read_named(std::string_view text, std::string& out) {
  std::size_t length = 0;
  while (length < text.size() && length < 10 &&
         (is_letter(text[length]) || (text[length] >= '0' && text[length] <= '9')))
    ++length;
  if (length == 0) return 0;
  const std::string name(text.substr(0, length));
  const bool closed = length < text.size() && text[length] == ';';
  if (!closed && name != "nbsp" && name != "amp" && name != "lt" && name != "gt" && name != "quot") return 0;
  if (name == "apos") {
    out.push_back('\'');
  } else {
    const htmlEntityDesc* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
    if (entity == nullptr) return 0;
    core::append_utf8(out, entity->value);
  }
  return closed ? length + 1 : length;
}

}  // namespace

std::string html_decoded(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t ampersand = std::min(text.find('&', at), text.size());
    plain.append(text.substr(at, ampersand - at));
    at = ampersand;
    if (at >= text.size()) break;
    const std::string_view rest = text.substr(at + 1, 16);
    const std::size_t length = rest.starts_with('#') ? read_number(rest, plain) : read_named(rest, plain);
    if (length == 0) plain.push_back('&');
    at += 1 + length;
  }
  return plain;
}

std::string HtmlToken::attribute(std::string_view wanted) const {
  for (const auto& [key, value] : attributes)
    if (same_letters(key, wanted)) return html_decoded(value);
  return {};
}

bool HtmlToken::has_attribute(std::string_view wanted) const {
  return std::any_of(attributes.begin(), attributes.end(),
                     [&](const auto& pair) { return same_letters(pair.first, wanted); });
}

void HtmlTokens::next(HtmlToken& token) {
  token.attributes.clear();
  token.closes_itself = false;
  if (at_ >= html_.size()) {
    token.kind = HtmlToken::Kind::end;
    return;
  }
  if (!raw_until_.empty() || html_[at_] != '<' || !begins_markup(html_, at_)) return read_text(token);
  const char c = html_[at_ + 1];
  if (is_letter(c) || (c == '/' && is_letter(html_[at_ + 2]))) return read_tag(token);
  read_comment(token);
}

void HtmlTokens::read_text(HtmlToken& token) {
  std::size_t end = at_;
  if (!raw_until_.empty()) {
    end = end_of_raw_text();
    raw_until_.clear();
  } else {
    end = html_.find('<', at_ + (html_[at_] == '<' ? 1 : 0));
    while (end != std::string_view::npos && !begins_markup(html_, end)) end = html_.find('<', end + 1);
    end = std::min(end, html_.size());
  }
  token.kind = HtmlToken::Kind::text;
  token.text = html_.substr(at_, end - at_);
  at_ = end;
}

std::size_t HtmlTokens::end_of_raw_text() const {
  for (std::size_t end = html_.find("</", at_); end != std::string_view::npos; end = html_.find("</", end + 2)) {
    const std::string_view name = html_.substr(end + 2, raw_until_.size());
    const std::size_t after = end + 2 + raw_until_.size();
    const bool ends = after >= html_.size() || is_blank(html_[after]) || html_[after] == '>' || html_[after] == '/';
    if (ends && same_letters(name, raw_until_)) return end;
  }
  return html_.size();
}

void HtmlTokens::read_tag(HtmlToken& token) {
  const bool closing = html_[at_ + 1] == '/';
  token.kind = closing ? HtmlToken::Kind::end_tag : HtmlToken::Kind::start_tag;
  const std::size_t from = at_ + (closing ? 2 : 1);
  at_ = from;
  while (at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '>' && html_[at_] != '/') ++at_;
  token.name = lower_ascii(html_.substr(from, std::min<std::size_t>(at_ - from, 32)));
  read_attributes(token);
  const bool raw = std::find(raw_elements.begin(), raw_elements.end(), token.name) != raw_elements.end();
  if (!closing && raw) raw_until_ = token.name;
}

void HtmlTokens::read_attributes(HtmlToken& token) {
  while (at_ < html_.size()) {
    const char c = html_[at_];
    if (c == '>') {
      ++at_;
      return;
    }
    token.closes_itself = c == '/' && at_ + 1 < html_.size() && html_[at_ + 1] == '>';
    if (is_blank(c) || c == '/')
      ++at_;
    else
      read_attribute(token);
  }
}

void HtmlTokens::skip_blanks() {
  while (at_ < html_.size() && is_blank(html_[at_])) ++at_;
}

void HtmlTokens::read_attribute(HtmlToken& token) {
  const std::size_t from = at_;
  at_ = std::min(html_.find_first_of(" \t\n\r\f=>/", at_ + 1), html_.size());
  const std::string_view name = html_.substr(from, at_ - from);
  const std::size_t after_name = at_;
  skip_blanks();
  std::string_view value;
  if (at_ < html_.size() && html_[at_] == '=') {
    ++at_;
    value = read_value();
  } else {
    at_ = after_name;
  }
  if (token.attributes.size() < most_attributes) token.attributes.emplace_back(name, value);
}

std::string_view HtmlTokens::read_value() {
  skip_blanks();
  const char quote = at_ < html_.size() ? html_[at_] : ' ';
  const bool quoted = quote == '"' || quote == '\'';
  const std::size_t start = quoted ? at_ + 1 : at_;
  at_ = std::min(quoted ? html_.find(quote, start) : html_.find_first_of(" \t\n\r\f>", start), html_.size());
  const std::string_view value = html_.substr(start, at_ - start);
  if (quoted && at_ < html_.size()) ++at_;
  return value;
}

void HtmlTokens::read_comment(HtmlToken& token) {
  token.kind = HtmlToken::Kind::comment;
  const bool dashed = html_.compare(at_, 4, "<!--") == 0;
  const std::size_t from = at_ + (dashed ? 4 : 2);
  std::size_t end = dashed ? html_.find("-->", std::min(at_ + 2, html_.size())) : html_.find('>', at_);
  std::size_t after = end == std::string_view::npos ? html_.size() : end + (dashed ? 3 : 1);
  if (dashed && html_.compare(at_, 5, "<!-->") == 0) {
    end = at_ + 4;
    after = at_ + 5;
  }
  end = std::min(end, html_.size());
  token.text = from < end ? html_.substr(from, end - from) : std::string_view{};
  at_ = after;
}

}  // namespace reading
