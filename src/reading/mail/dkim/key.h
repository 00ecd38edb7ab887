#pragma once
// A signer's public key as DNS gives it: "v=DKIM1; k=rsa; p=…" (RFC 6376 section 3.6.1, RFC 8463 section 4).

#include "reading/mail/dkim/signature.h"

#include <memory>
#include <string_view>

struct evp_pkey_st;

namespace reading {

struct DkimKey {
  std::shared_ptr<evp_pkey_st> key;  ///< null where `fault` is not none
  DkimFault fault = DkimFault::none;
};

/// The key, where it may be used for this signature.
[[nodiscard]] DkimKey read_dkim_key(std::string_view record, const DkimSignature& signature);

}  // namespace reading
