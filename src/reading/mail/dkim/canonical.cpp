#include "reading/mail/dkim/canonical.h"

#include "reading/mail/headers.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace reading {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Adds a value with its folds taken out, runs of blanks made one, none at the ends.
void append_relaxed_value(std::string_view value, std::string& out) {
  bool pending = false;
  const std::size_t begun = out.size();
  for (const char c : value) {
    if (c == '\r' || c == '\n') continue;
    if (is_blank(c)) {
      pending = true;
      continue;
    }
    if (pending && out.size() > begun) out.push_back(' ');
    pending = false;
    out.push_back(c);
  }
}

class Digest {
 public:
  explicit Digest(std::optional<std::uint64_t> limit) : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free), limit_(limit) {
    EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
    buffer_.reserve(flush_at + 1024);
  }

  void add(std::string_view text) {
    buffer_.append(text);
    if (buffer_.size() >= flush_at) flush();
  }

  HashedBody finish() {
    flush();
    HashedBody hashed;
    hashed.sha256.resize(32);
    EVP_DigestFinal_ex(context_.get(), reinterpret_cast<unsigned char*>(hashed.sha256.data()), nullptr);
    hashed.length = length_;
    return hashed;
  }

 private:
  static constexpr std::size_t flush_at = 1U << 16U;

  void flush() {
    const std::uint64_t left = limit_ ? *limit_ - std::min(*limit_, length_) : buffer_.size();
    EVP_DigestUpdate(context_.get(), buffer_.data(),
                     static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer_.size())));
    length_ += buffer_.size();
    buffer_.clear();
  }

  std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context_;
  std::optional<std::uint64_t> limit_;
  std::string buffer_;
  std::uint64_t length_ = 0;
};

void add_relaxed_line(std::string_view line, Digest& digest) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t blank = std::min(line.find_first_of(" \t", at), line.size());
    digest.add(line.substr(at, blank - at));
    at = std::min(line.find_first_not_of(" \t", blank), line.size());
    if (at < line.size()) digest.add(" ");
  }
}

std::string_view without_blank_end(std::string_view line) {
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  return line;
}

}  // namespace

void append_canonical_field(std::string_view field, Canonical form, std::string& out) {
  if (form == Canonical::simple) {
    for (std::size_t at = 0; at < field.size();) {
      const Line line = line_at(field, at);
      if (at > 0) out += "\r\n";
      out += line.text;
      at = line.next;
    }
    return;
  }
  const std::size_t colon = std::min(field.find(':'), field.size());
  out += lower_ascii(without_blank_end(field.substr(0, colon)));
  out += ':';
  append_relaxed_value(field.substr(std::min(colon + 1, field.size())), out);
}

HashedBody hash_canonical_body(std::string_view body, Canonical form, std::optional<std::uint64_t> limit) {
  Digest digest(limit);
  std::size_t empty_lines = 0;  // those at the end do not count
  bool any = false;
  for (std::size_t at = 0; at < body.size();) {
    const Line line = line_at(body, at);
    at = line.next;
    const std::string_view text = form == Canonical::relaxed ? without_blank_end(line.text) : line.text;
    if (text.empty()) {
      ++empty_lines;
      continue;
    }
    for (; empty_lines > 0; --empty_lines) digest.add("\r\n");
    any = true;
    form == Canonical::relaxed ? add_relaxed_line(text, digest) : digest.add(text);
    digest.add("\r\n");
  }
  if (!any && form == Canonical::simple) digest.add("\r\n");
  return digest.finish();
}

}  // namespace reading
