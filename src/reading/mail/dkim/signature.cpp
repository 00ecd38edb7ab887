#include "reading/mail/dkim/signature.h"

#include "reading/mail/dkim/tag_list.h"
#include "reading/mail/headers.h"

#include <openssl/evp.h>

#include <algorithm>
#include <charconv>

namespace reading {
namespace {

constexpr std::size_t most_headers = 200;
constexpr std::size_t longest_name = 253;

std::optional<std::uint64_t> number_of(std::string_view text) {
  std::uint64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<Canonical> form_of(std::string_view name) {
  if (name == "simple") return Canonical::simple;
  if (name == "relaxed") return Canonical::relaxed;
  return std::nullopt;
}

bool is_domain_of(const std::string& inner, const std::string& outer) {
  return inner == outer ||
         (inner.size() > outer.size() + 1 && inner.ends_with(outer) && inner[inner.size() - outer.size() - 1] == '.');
}

// Letters, digits, hyphens, underscores and dots: what a name in DNS is made of here.
bool is_name(std::string_view name) {
  return !name.empty() && name.size() <= longest_name && name.find("..") == std::string_view::npos &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
                  c == '.';
         });
}

class SignatureReader {
 public:
  explicit SignatureReader(const TagList& tags) : tags_(tags) {}

  ReadSignature read() {
    DkimSignature& made = read_.signature;
    made.domain = lower_ascii(without_blanks(tags_.get("d")));
    made.selector = without_blanks(tags_.get("s"));
    read_.fault = fault();
    return std::move(read_);
  }

 private:
  DkimFault fault() {
    if (tags_.get("v") != "1") return DkimFault::version;
    const DkimSignature& made = read_.signature;
    if (!is_name(made.domain) || !is_name(made.selector) || !reads_forms() || !reads_numbers() || !reads_hashes())
      return DkimFault::unreadable;
    if (!reads_algorithm()) return DkimFault::algorithm;
    if (!reads_identity()) return DkimFault::identity;
    read_.signature.headers = colon_list(lower_ascii(tags_.get("h")), most_headers + 1);
    if (made.headers.size() > most_headers) return DkimFault::unreadable;
    const bool signs_from = std::find(made.headers.begin(), made.headers.end(), "from") != made.headers.end();
    return signs_from ? DkimFault::none : DkimFault::from_not_signed;
  }

  bool reads_algorithm() {
    const std::string_view name = tags_.get("a");
    if (name != "rsa-sha256" && name != "ed25519-sha256") return false;
    read_.signature.algorithm = name == "rsa-sha256" ? DkimAlgorithm::rsa_sha256 : DkimAlgorithm::ed25519_sha256;
    return true;
  }

  bool reads_forms() {
    const std::string_view forms = tags_.has("c") ? tags_.get("c") : "simple/simple";
    const std::size_t slash = std::min(forms.find('/'), forms.size());
    const auto header = form_of(forms.substr(0, slash));
    const auto body = form_of(slash == forms.size() ? "simple" : forms.substr(slash + 1));
    if (!header || !body) return false;
    read_.signature.header_form = *header;
    read_.signature.body_form = *body;
    // Keys are asked for in one way only, and it may be said.
    const std::vector<std::string> ways = colon_list(tags_.get("q"), most_headers);
    return !tags_.has("q") || std::find(ways.begin(), ways.end(), "dns/txt") != ways.end();
  }

  bool reads_numbers() {
    if (tags_.has("l")) {
      read_.signature.body_length = number_of(tags_.get("l"));
      if (!read_.signature.body_length) return false;
    }
    if (!tags_.has("x")) return true;
    const auto seconds = number_of(tags_.get("x"));
    if (!seconds) return false;
    constexpr std::uint64_t latest = 253402300799;  // the year 9999; later is never
    if (*seconds <= latest)
      read_.signature.expires = core::Instant(std::chrono::seconds(static_cast<std::int64_t>(*seconds)));
    return true;
  }

  bool reads_hashes() {
    const auto hash = base64_decoded(tags_.get("bh"));
    const auto signature = base64_decoded(tags_.get("b"));
    if (!hash || !signature || signature->empty()) return false;
    read_.signature.body_hash = *hash;
    read_.signature.signature = *signature;
    return true;
  }

  bool reads_identity() {
    DkimSignature& made = read_.signature;
    made.identity_domain = made.domain;
    if (!tags_.has("i")) return true;
    const std::string identity = lower_ascii(without_blanks(tags_.get("i")));
    const std::size_t at = identity.rfind('@');
    if (at == std::string::npos) return false;
    made.identity_domain = identity.substr(at + 1);
    return is_domain_of(made.identity_domain, made.domain);
  }

  const TagList& tags_;
  ReadSignature read_;
};

}  // namespace

ReadSignature read_dkim_signature(std::string_view value) {
  const auto tags = TagList::read(value);
  return tags ? SignatureReader(*tags).read() : ReadSignature{{}, DkimFault::unreadable};
}

std::optional<std::string> base64_decoded(std::string_view text) {
  const std::string bare = without_blanks(text);
  constexpr std::size_t longest = 64U * 1024;
  if (bare.size() % 4 != 0 || bare.size() > longest) return std::nullopt;
  if (bare.empty()) return std::string();
  std::string bytes(bare.size() / 4 * 3, '\0');
  const int length =
      EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                      reinterpret_cast<const unsigned char*>(bare.data()), static_cast<int>(bare.size()));
  if (length < 0) return std::nullopt;
  const std::size_t padding = bare.ends_with("==") ? 2 : bare.ends_with("=") ? 1 : 0;
  bytes.resize(static_cast<std::size_t>(length) - padding);
  return bytes;
}

}  // namespace reading
