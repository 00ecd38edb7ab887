#pragma once
// One DKIM-Signature header (RFC 6376 section 3.5), read and checked for what can be known without its key.

#include "core/time.h"
#include "reading/mail/dkim/canonical.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// Why a signature proves nothing.
enum class DkimFault {
  none,
  unreadable,       ///< no list of tags, a tag missing or of a wrong form
  version,          ///< not v=1
  algorithm,        ///< neither rsa-sha256 nor ed25519-sha256; rsa-sha1 is refused (RFC 8301)
  from_not_signed,  ///< h= without From
  identity,         ///< i= lies outside d=
  expired,          ///< x= was over when the mail was received
  no_key,           ///< the signer has no such key
  no_answer,        ///< nobody answered who could know the key
  key_unreadable,
  key_revoked,    ///< an empty p=
  key_not_meant,  ///< for another algorithm, hash or service, or for d= itself only (t=s)
  key_too_short,  ///< RSA under 1024 bits (RFC 8301)
  body_changed,
  headers_changed,
  body_in_part,  ///< l= leaves bytes of the body unsigned
  second_from    ///< a From header that is not signed
};

enum class DkimAlgorithm { rsa_sha256, ed25519_sha256 };

struct DkimSignature {
  DkimAlgorithm algorithm = DkimAlgorithm::rsa_sha256;
  std::string domain;           ///< d=, lower case
  std::string selector;         ///< s=
  std::string identity_domain;  ///< of i=, lower case; d= where there is none
  Canonical header_form = Canonical::simple;
  Canonical body_form = Canonical::simple;
  std::vector<std::string> headers;          ///< h=, lower case, in their order
  std::optional<std::uint64_t> body_length;  ///< l=
  std::optional<core::Instant> expires;      ///< x=
  std::string body_hash;                     ///< bh=, decoded
  std::string signature;                     ///< b=, decoded
};

struct ReadSignature {
  DkimSignature signature;  ///< domain and selector are there wherever they could be read
  DkimFault fault = DkimFault::none;
};

/// `value`: what stands behind "DKIM-Signature:".
[[nodiscard]] ReadSignature read_dkim_signature(std::string_view value);

/// RFC 4648 section 4, blanks and folds ignored (RFC 6376 section 2.10); empty where it is none.
[[nodiscard]] std::optional<std::string> base64_decoded(std::string_view text);

}  // namespace reading
