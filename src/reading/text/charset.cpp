#include "reading/text/charset.h"

#include "core/text/fold.h"
#include "reading/mail/headers.h"

#include <glib.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace reading {
namespace {

// Windows-1252, 0x80 to 0x9F; its five gaps stand for themselves.
constexpr std::array<char16_t, 32> windows_1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

constexpr std::array<std::string_view, 28> used_in_mail{
    "iso-8859-", "windows-125", "cp125",       "utf-16",    "utf-32",    "utf-7",     "koi8-",
    "gb2312",    "gbk",         "gb18030",     "big5",      "shift_jis", "shift-jis", "sjis",
    "euc-",      "iso-2022-jp", "iso-2022-kr", "ks_c_5601", "cp932",     "cp936",     "cp949",
    "cp950",     "tis-620",     "macintosh",   "viscii",    "ibm437",    "ibm850",    "ibm852"};

bool is_one_of_mail(std::string_view charset) {
  return std::any_of(used_in_mail.begin(), used_in_mail.end(),
                     [&](std::string_view name) { return charset.starts_with(name); });
}

char32_t from_windows_1252(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80U] : byte;
}

std::string from_latin(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80)
      core::append_utf8(text, from_windows_1252(byte));
    else if (byte != 0)
      text.push_back(c);
  }
  return text;
}

/// The first byte that is not ASCII; eight at a time.
std::size_t end_of_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t eight = 0;
    std::copy_n(text.data() + at, 8, reinterpret_cast<char*>(&eight));
    if ((eight & high_bits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

class Converter {
 public:
  explicit Converter(const std::string& charset) : handle_(g_iconv_open("UTF-8", charset.c_str())) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (is_open()) g_iconv_close(handle_);
  }
  [[nodiscard]] bool is_open() const { return reinterpret_cast<std::intptr_t>(handle_) != -1; }

  // Bytes that are none of the charset are left out, one at a time.
  std::string convert(std::string_view bytes) {
    std::string text;
    std::array<char, 8192> room{};
    gchar* in = const_cast<gchar*>(bytes.data());
    gsize in_left = bytes.size();
    while (in_left > 0) {
      gchar* out = room.data();
      gsize out_left = room.size();
      const gsize before = in_left;
      const bool stopped = g_iconv(handle_, &in, &in_left, &out, &out_left) == static_cast<gsize>(-1);
      text.append(room.data(), room.size() - out_left);
      if (stopped && in_left == before && out_left == room.size()) {
        ++in;
        --in_left;
      }
    }
    return text;
  }

 private:
  GIConv handle_;
};

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = end_of_ascii(text, 0); at < text.size(); at = end_of_ascii(text, at)) {
    const core::CodePoint point = core::code_point_at(text, at);
    if (point.bytes == 1) return false;
    at += point.bytes;
  }
  return true;
}

std::string repaired_utf8(std::string_view text) {
  if (text.find('\0') == std::string_view::npos && is_utf8(text)) return std::string(text);
  std::string good;
  good.reserve(text.size() + text.size() / 8);
  for (std::size_t at = 0; at < text.size();) {
    const core::CodePoint point = core::code_point_at(text, at);
    const auto byte = static_cast<unsigned char>(text[at]);
    if (point.bytes == 1 && byte >= 0x80)
      core::append_utf8(good, from_windows_1252(byte));
    else if (byte != 0)
      good.append(text.substr(at, point.bytes));
    at += point.bytes;
  }
  return good;
}

std::string to_utf8(std::string_view bytes, std::string_view charset) {
  const std::string name = lower_ascii(charset);
  if (name == "iso-8859-1" || name == "windows-1252" || name == "cp1252") return from_latin(bytes);
  if (!is_one_of_mail(name)) return repaired_utf8(bytes);
  Converter converter(name);
  return converter.is_open() ? repaired_utf8(converter.convert(bytes)) : repaired_utf8(bytes);
}

std::string to_utf8(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return repaired_utf8(bytes.substr(3));
  if (bytes.starts_with("\xFF\xFE")) return to_utf8(bytes.substr(2), "utf-16le");
  if (bytes.starts_with("\xFE\xFF")) return to_utf8(bytes.substr(2), "utf-16be");
  return repaired_utf8(bytes);
}

}  // namespace reading
