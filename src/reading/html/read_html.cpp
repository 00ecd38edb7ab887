#include "reading/html/read_html.h"

#include "core/text/fold.h"
#include "reading/html/html_tokens.h"
#include "reading/html/open_elements.h"
#include "reading/html/style.h"
#include "reading/limits.h"
#include "reading/web/web_address.h"

#include <algorithm>
#include <array>
#include <optional>

namespace reading {
namespace {

bool is_raw(std::string_view name) {
  constexpr std::array<std::string_view, 6> raw{"script", "style", "title", "noembed", "noframes", "iframe"};
  return std::find(raw.begin(), raw.end(), name) != raw.end();
}

class Reader {
 public:
  Reader(std::string_view html, BodyWriter& body) : tokens_(html), body_(body) {}

  Page read() {
    HtmlToken token;
    for (tokens_.next(token); token.kind != HtmlToken::Kind::end; tokens_.next(token)) {
      if (token.kind == HtmlToken::Kind::text) text(token.text);
      if (token.kind == HtmlToken::Kind::start_tag) start(token);
      if (token.kind == HtmlToken::Kind::end_tag) end(token.name);
    }
    end_link();
    if (turned_) turn(false);
    finish_hidden();
    return std::move(page_);
  }

 private:
  void text(std::string_view raw) {
    if (raw_ == "style") sheet_.add(raw);
    if (!raw_.empty()) return;
    if (raw.find('&') == std::string_view::npos) return visible_or_not(raw);
    visible_or_not(html_decoded(raw));
  }

  void visible_or_not(std::string_view text) {
    if (!open_.is_hidden()) {
      if (open_.is_turned() != turned_) turn(open_.is_turned());
      return body_.flow(text);
    }
    if (page_.hidden.size() < limits::hidden_bytes) hidden_.flow(text.substr(0, limits::hidden_bytes));
  }

  void turn(bool on) {
    on ? body_.begin_turn() : body_.end_turn();
    turned_ = on;
  }
  void finish_hidden() {
    core::Message marks;  // marks within hidden text point into no part that is shown
    page_.hidden = hidden_.finish(marks).substr(0, limits::hidden_bytes);
  }

  void start(const HtmlToken& token) {
    if (token.name == "base" && base_.empty()) base_ = token.attribute("href");
    if (is_raw(token.name)) {
      raw_ = token.name;
      return;
    }
    if (is_block_element(token.name) || token.name == "br") break_line();
    if (token.name == "img") picture(token);
    if (token.name == "input") button(token);
    const Style style = style_of(token);
    if (token.name == "area") place_link(token, "href", token.attribute("alt"));
    if (token.name == "form") place_link(token, "action", {});
    if (is_void_element(token.name)) return;
    const bool is_link = token.name == "a" && token.has_attribute("href");
    if (token.name == "a") end_link();
    open_.open(token.name, style, is_link);
    if (is_link) begin_link(token.attribute("href"));
  }

  void end(const std::string& name) {
    if (name == raw_) {
      raw_.clear();
      return;
    }
    if (name == "br") break_line();
    open_.close(name);
    if (open_.links() == 0) end_link();
    if (is_block_element(name)) break_line();
  }

  void break_line() {
    body_.new_line();
    hidden_.new_line();
  }
  Style style_of(const HtmlToken& token) const {
    Style style = sheet_.style_of(token.name, token.attribute("class"), token.attribute("id"));
    for (const auto* name : {"bgcolor", "background", "color"})
      if (const std::string value = token.attribute(name); !value.empty()) old_style(name, value, style);
    if (token.name == "font" && (token.attribute("size") == "0"))
      style.no_size = false;  // browsers make it the smallest legible
    if (token.has_attribute("hidden") || token.name == "template") style.not_displayed = true;
    if (token.name == "bdo" && !token.attribute("dir").empty()) style.turned = true;
    if (const std::string inline_style = token.attribute("style"); !inline_style.empty())
      style.add(read_declarations(inline_style));
    return style;
  }

  static void old_style(std::string_view name, const std::string& value, Style& style) {
    if (name == "bgcolor") {
      style.background = read_colour(value);
      style.background_unknown = !style.background;
    } else if (name == "color") {
      style.colour = read_colour(value);
      style.colour_unknown = !style.colour;
    } else {
      style.background_unknown = true;
      style.background.reset();
    }
  }

  void picture(const HtmlToken& token) {
    const std::string alternative = token.attribute("alt");
    if (alternative.empty() || read_declarations(token.attribute("style")).not_displayed.value_or(false)) return;
    visible_or_not(" ");
    visible_or_not(alternative);
    visible_or_not(" ");
  }

  void button(const HtmlToken& token) {
    const std::string type = token.attribute("type");
    if (type == "submit" || type == "button" || type == "image") {
      visible_or_not(" ");
      visible_or_not(token.attribute("value"));
      visible_or_not(" ");
    }
  }

  bool is_full() {
    page_.was_cut = page_.links.size() >= limits::links;
    return page_.was_cut;
  }

  void place_link(const HtmlToken& token, std::string_view attribute, const std::string& shown) {
    if (!token.has_attribute(attribute) || is_full()) return;
    const std::size_t from = body_.place_of_next();
    if (!shown.empty()) visible_or_not(shown);
    const std::size_t to = body_.size();  // what shows nothing has an empty place
    if (!shown.empty()) body_.new_line();
    page_.links.push_back(
        {absolute_address(token.attribute(attribute), base_), {core::Part::body, std::min(from, to), to}});
  }

  void begin_link(const std::string& target) {
    if (is_full()) return;
    const std::size_t from = body_.place_of_next();
    page_.links.push_back({absolute_address(target, base_), {core::Part::body, from, from}});
    link_ = page_.links.size() - 1;
  }

  void end_link() {
    if (!link_) return;
    core::Place& where = page_.links[*link_].where;
    link_.reset();
    const std::string_view text = body_.text();
    where.to = text.size();
    where.from = std::min(where.from, where.to);
    while (where.from < where.to && (text[where.from] == ' ' || text[where.from] == '\n')) ++where.from;
  }

  HtmlTokens tokens_;
  BodyWriter& body_;
  BodyWriter hidden_;
  OpenElements open_;
  StyleSheet sheet_;
  std::string base_;
  std::string raw_;
  bool turned_ = false;
  std::optional<std::size_t> link_;
  Page page_;
};

}  // namespace

Page read_html(std::string_view html, BodyWriter& body) { return Reader(html, body).read(); }

std::string charset_in_page(std::string_view html) {
  HtmlTokens tokens(html.substr(0, 4096));
  HtmlToken token;
  for (tokens.next(token); token.kind != HtmlToken::Kind::end; tokens.next(token)) {
    if (token.kind != HtmlToken::Kind::start_tag || token.name != "meta") continue;
    if (std::string charset = token.attribute("charset"); !charset.empty()) return charset;
    const std::string content = token.attribute("content");
    const std::size_t at = content.find("charset=");
    if (at != std::string::npos) return core::trim(std::string_view(content).substr(at + 8));
  }
  return {};
}

}  // namespace reading
