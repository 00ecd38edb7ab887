#include "reading/mail/dkim/verify.h"

#include "reading/mail/dkim/key.h"
#include "reading/mail/fields.h"
#include "reading/mail/headers.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace reading {
namespace {

constexpr std::size_t most_signatures = 5;

/// One header field with its folds, without the line break at its end.
struct Field {
  std::string_view name;
  std::string_view text;
};

struct CutMail {
  std::vector<Field> fields;
  std::string_view body;
};

std::string_view without_line_break(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

CutMail cut(std::string_view mail) {
  CutMail made;
  std::size_t at = 0;
  while (at < mail.size()) {
    const Line line = line_at(mail, at);
    if (line.text.empty()) {
      at = line.next;
      break;
    }
    const std::size_t end = end_of_field(mail, line.next);
    made.fields.push_back(
        {line.text.substr(0, header_name_length(line.text)), without_line_break(mail.substr(at, end - at))});
    at = end;
  }
  made.body = mail.substr(std::min(at, mail.size()));
  return made;
}

// The field of the signature itself is signed too, with what b= holds left out (RFC 6376 section 3.7).
std::string without_own_signature(std::string_view field) {
  std::size_t at = field.find(':') + 1;
  while (at < field.size()) {
    const std::size_t end = std::min(field.find(';', at), field.size());
    const std::string_view tag = field.substr(at, end - at);
    const std::size_t sign = tag.find('=');
    const std::size_t first = tag.find_first_not_of(" \t\r\n");
    if (sign != std::string_view::npos &&
        tag.substr(first, tag.find_last_not_of(" \t\r\n", sign - 1) + 1 - first) == "b")
      return std::string(field.substr(0, at + sign + 1)).append(field.substr(end));
    at = end + 1;
  }
  return std::string(field);
}

// "Received: from … by …; Mon, 23 Nov 2026 08:00:00 +0000", the topmost: the household's own provider wrote it.
std::optional<core::Instant> time_of_receipt(const CutMail& mail) {
  for (const Field& field : mail.fields) {
    if (!same_letters(field.name, "received")) continue;
    const auto time = date_of(field.text.substr(field.text.rfind(';') + 1));
    return time ? std::optional(time->instant) : std::nullopt;
  }
  return std::nullopt;
}

class Verifier {
 public:
  Verifier(const CutMail& mail, const DkimQuestion& question)
      : mail_(mail), question_(question), received_(time_of_receipt(mail).value_or(question.now)) {}

  DkimFault fault_of(const Field& field, const DkimSignature& signature) {
    if (signature.expires && *signature.expires < received_) return DkimFault::expired;
    const SigningKey answer = question_.look_up(signature.selector + "._domainkey." + signature.domain);
    if (answer.answer == SigningKey::Answer::none) return DkimFault::no_key;
    if (answer.answer == SigningKey::Answer::no_answer) return DkimFault::no_answer;
    const DkimKey key = read_dkim_key(answer.record, signature);
    if (key.fault != DkimFault::none) return key.fault;
    if (const DkimFault fault = fault_of_body(signature); fault != DkimFault::none) return fault;
    if (!fits(field, signature, key.key.get())) return DkimFault::headers_changed;
    return has_unsigned_from(signature) ? DkimFault::second_from : DkimFault::none;
  }

 private:
  DkimFault fault_of_body(const DkimSignature& signature) const {
    const HashedBody body = hash_canonical_body(mail_.body, signature.body_form, signature.body_length);
    if (signature.body_length && *signature.body_length > body.length) return DkimFault::body_changed;
    if (body.sha256 != signature.body_hash) return DkimFault::body_changed;
    return signature.body_length && *signature.body_length < body.length ? DkimFault::body_in_part : DkimFault::none;
  }

  // Of several fields of a name the lowest is signed first (RFC 6376 section 5.4.2).
  std::string signed_text(const Field& own, const DkimSignature& signature) const {
    std::string text;
    std::vector<bool> taken(mail_.fields.size(), false);
    for (const std::string& name : signature.headers)
      for (std::size_t at = mail_.fields.size(); at-- > 0;) {
        if (taken[at] || !same_letters(mail_.fields[at].name, name)) continue;
        taken[at] = true;
        append_canonical_field(mail_.fields[at].text, signature.header_form, text);
        text += "\r\n";
        break;
      }
    append_canonical_field(without_own_signature(own.text), signature.header_form, text);
    return text;
  }

  bool fits(const Field& own, const DkimSignature& signature, EVP_PKEY* key) const {
    const std::string text = signed_text(own, signature);
    const bool rsa = signature.algorithm == DkimAlgorithm::rsa_sha256;
    std::string digest(32, '\0');  // what Ed25519 signs (RFC 8463 section 3)
    if (EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(digest.data()), nullptr, EVP_sha256(),
                   nullptr) != 1)
      return false;
    const std::string& what = rsa ? text : digest;
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, rsa ? EVP_sha256() : nullptr, nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(signature.signature.data()),
                            signature.signature.size(), reinterpret_cast<const unsigned char*>(what.data()),
                            what.size()) == 1;
  }

  bool has_unsigned_from(const DkimSignature& signature) const {
    const auto there = std::count_if(mail_.fields.begin(), mail_.fields.end(),
                                     [](const Field& field) { return same_letters(field.name, "from"); });
    return there != 1 && there > std::count(signature.headers.begin(), signature.headers.end(), "from");
  }

  const CutMail& mail_;
  const DkimQuestion& question_;
  core::Instant received_;
};

}  // namespace

std::vector<DkimFinding> verify_dkim(std::string_view mail, const DkimQuestion& question) {
  std::vector<DkimFinding> findings;
  const CutMail made = cut(mail);
  Verifier verifier(made, question);
  for (const Field& field : made.fields) {
    if (!same_letters(field.name, "dkim-signature") || findings.size() >= most_signatures) continue;
    const ReadSignature read = read_dkim_signature(field.text.substr(field.text.find(':') + 1));
    if (!question.matters(read.signature.domain)) continue;
    const DkimFault fault = read.fault != DkimFault::none ? read.fault : verifier.fault_of(field, read.signature);
    findings.push_back({read.signature.domain, read.signature.selector, fault});
  }
  return findings;
}

}  // namespace reading
