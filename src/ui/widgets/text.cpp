#include "ui/widgets/text.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

namespace ui {
namespace {

constexpr float line_height = 1.12F;  // of a face's own height, which is 1.21 em: 1.35 em in all

const char* begin_of(std::string_view text) { return text.data(); }
const char* end_of(std::string_view text) { return text.data() + text.size(); }

std::size_t bytes_of(unsigned char first) { return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4; }

unsigned code_point(std::string_view text, std::size_t at, std::size_t bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[at + i])); };
  unsigned value = bytes == 1 ? byte(0) : byte(0) & (0xFFU >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) value = (value << 6U) | (byte(i) & 0x3FU);
  return value;
}

void note_missing(const Look& look, ImFont* font, std::string_view text) {
  if (look.missing == nullptr) return;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = std::min(bytes_of(static_cast<unsigned char>(text[at])), text.size() - at);
    if (bytes > 1) {
      const auto value = static_cast<ImWchar>(code_point(text, at, bytes));
      if (font->FindGlyphNoFallback(value) == nullptr) look.missing->insert(value);
    }
    at += bytes;
  }
}

// Lays words out from left to right and from top to bottom.
class Setter {
 public:
  Setter(const Look& look, ImVec2 start, float width) : look_(look), start_(start), width_(width), pen_(start) {
    splitter_.Split(ImGui::GetWindowDrawList(), 2);
    splitter_.SetCurrentChannel(ImGui::GetWindowDrawList(), 1);
  }
  ~Setter() { splitter_.Merge(ImGui::GetWindowDrawList()); }
  Setter(const Setter&) = delete;
  Setter& operator=(const Setter&) = delete;

  void put(const Stretch& stretch) {
    note_missing(look_, stretch.font, stretch.text);
    height_ = std::max(height_, std::round(stretch.font->FontSize * line_height));
    std::string_view rest = stretch.text;
    while (!rest.empty()) {
      if (rest.front() == '\n') {
        new_line();
        rest.remove_prefix(1);
        continue;
      }
      // A word with the blanks before it.
      std::size_t blanks = 0;
      while (blanks < rest.size() && rest[blanks] == ' ') ++blanks;
      std::size_t end = blanks;
      while (end < rest.size() && rest[end] != ' ' && rest[end] != '\n') ++end;
      put_word(stretch, rest.substr(0, end), blanks);
      rest.remove_prefix(end);
    }
  }

  [[nodiscard]] float height() const { return pen_.y - start_.y + height_; }

 private:
  void put_word(const Stretch& stretch, std::string_view word, std::size_t blanks) {
    const float whole = size_of(stretch.font, word).x;
    if (pen_.x + whole <= start_.x + width_ + 0.5F) return draw(stretch, word, whole);
    const std::string_view bare = word.substr(blanks);
    if (pen_.x > start_.x) new_line();
    const float width = size_of(stretch.font, bare).x;
    if (width <= width_) return draw(stretch, bare, width);
    for (std::size_t from = 0; from < bare.size();) {  // longer than a line
      std::size_t to = from;
      float piece = 0;
      while (to < bare.size()) {
        const std::size_t next = std::min(to + bytes_of(static_cast<unsigned char>(bare[to])), bare.size());
        const float with_next = size_of(stretch.font, bare.substr(from, next - from)).x;
        if (with_next > width_ && to > from) break;
        piece = with_next;
        to = next;
      }
      draw(stretch, bare.substr(from, to - from), piece);
      from = to;
      if (from < bare.size()) new_line();
    }
  }

  void draw(const Stretch& stretch, std::string_view text, float width) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float top = pen_.y + (height_ - stretch.font->FontSize) / 2;
    if (stretch.ground != 0) {
      const float out = look_.px(3);
      splitter_.SetCurrentChannel(list, 0);
      list->AddRectFilled({pen_.x - out, top - 1}, {pen_.x + width + out, top + stretch.font->FontSize + 1},
                          stretch.ground, look_.px(4));
      splitter_.SetCurrentChannel(list, 1);
    }
    list->AddText(stretch.font, stretch.font->FontSize, {pen_.x, top}, stretch.colour, begin_of(text), end_of(text));
    pen_.x += width;
  }

  void new_line() { pen_ = {start_.x, pen_.y + height_}; }

  const Look& look_;
  ImDrawListSplitter splitter_;  // grounds below, words above
  ImVec2 start_;
  float width_;
  ImVec2 pen_;
  float height_ = 0;
};

}  // namespace

ImVec2 size_of(ImFont* font, std::string_view text) {
  return font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, begin_of(text), end_of(text));
}

void draw_line(const Look& look, ImFont* font, ImVec2 at, ImU32 colour, std::string_view text) {
  note_missing(look, font, text);
  ImGui::GetWindowDrawList()->AddText(font, font->FontSize, {std::round(at.x), std::round(at.y)}, colour,
                                      begin_of(text), end_of(text));
}

void line(const Look& look, ImFont* font, ImU32 colour, std::string_view text) {
  draw_line(look, font, ImGui::GetCursorScreenPos(), colour, text);
  ImGui::Dummy(size_of(font, text));
}

std::string shortened(ImFont* font, std::string_view text, float width) {
  if (size_of(font, text).x <= width) return std::string(text);
  const std::string dots = "\u2026";
  const char* fits = nullptr;
  font->CalcTextSizeA(font->FontSize, std::max(1.0F, width - size_of(font, dots).x), 0, begin_of(text), end_of(text),
                      &fits);
  return std::string(begin_of(text), fits) + dots;
}

void short_line(const Look& look, ImFont* font, ImU32 colour, std::string_view text, float width) {
  const std::string words = shortened(font, text, width);
  if (words == text) return line(look, font, colour, text);
  draw_line(look, font, ImGui::GetCursorScreenPos(), colour, words);
  ImGui::Dummy({width, font->FontSize});
  if (ImGui::IsItemHovered()) ImGui::SetTooltip("%.*s", static_cast<int>(text.size()), begin_of(text));
}

void paragraph(const Look& look, const std::vector<Stretch>& stretches, float width) {
  Setter setter(look, ImGui::GetCursorScreenPos(), width);
  for (const Stretch& stretch : stretches) setter.put(stretch);
  ImGui::Dummy({width, setter.height()});
}

void paragraph(const Look& look, ImFont* font, ImU32 colour, std::string_view text, float width) {
  paragraph(look, {Stretch{text, font, colour, 0}}, width);
}

void centred(const Look& look, ImFont* font, ImU32 colour, std::string_view text, float width) {
  std::string_view rest = text;
  const ImVec2 start = ImGui::GetCursorScreenPos();
  float y = start.y;
  while (!rest.empty()) {
    const char* end = font->CalcWordWrapPositionA(1.0F, begin_of(rest), end_of(rest), width);
    if (end == begin_of(rest)) end = end_of(rest);
    const std::string_view one = rest.substr(0, static_cast<std::size_t>(end - begin_of(rest)));
    draw_line(look, font, {start.x + (width - size_of(font, one).x) / 2, y}, colour, one);
    y += std::round(font->FontSize * line_height);
    rest.remove_prefix(one.size());
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  }
  ImGui::Dummy({width, y - start.y});
}

void gap(const Look& look, float design_pixels) { ImGui::Dummy({1, look.px(design_pixels)}); }

void rule(const Look& look, float width) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::GetWindowDrawList()->AddLine(at, {at.x + width, at.y}, look.colours.border, std::max(1.0F, look.px(1)));
  ImGui::Dummy({width, look.px(1)});
}

}  // namespace ui
