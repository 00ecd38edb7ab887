#include "reading/mail/dkim/key.h"

#include "reading/mail/dkim/tag_list.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>

namespace reading {
namespace {

constexpr std::size_t most_items = 50;
constexpr int shortest_rsa = 1024;

using Key = std::shared_ptr<EVP_PKEY>;

bool lists(std::string_view list, std::string_view item) {
  const std::vector<std::string> items = colon_list(list, most_items);
  return std::find(items.begin(), items.end(), item) != items.end();
}

bool is_meant(const TagList& tags, const DkimSignature& signature) {
  const std::string_view kind = tags.has("k") ? tags.get("k") : "rsa";
  if (kind != (signature.algorithm == DkimAlgorithm::rsa_sha256 ? "rsa" : "ed25519")) return false;
  if (tags.has("h") && !lists(tags.get("h"), "sha256")) return false;
  if (tags.has("s") && !lists(tags.get("s"), "*") && !lists(tags.get("s"), "email")) return false;
  return !lists(tags.get("t"), "s") || signature.identity_domain == signature.domain;
}

// SubjectPublicKeyInfo, as all write it, or the bare RSAPublicKey that RFC 6376 names.
Key rsa_key(const std::string& der) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(der.data());
  const auto length = static_cast<long>(der.size());
  if (EVP_PKEY* key = d2i_PUBKEY(nullptr, &bytes, length)) return {key, EVP_PKEY_free};
  bytes = reinterpret_cast<const unsigned char*>(der.data());
  return {d2i_PublicKey(EVP_PKEY_RSA, nullptr, &bytes, length), EVP_PKEY_free};
}

Key ed25519_key(const std::string& raw) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(raw.data());
  return {EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes, raw.size()), EVP_PKEY_free};
}

}  // namespace

DkimKey read_dkim_key(std::string_view record, const DkimSignature& signature) {
  const auto tags = TagList::read(record);
  if (!tags || (tags->has("v") && tags->get("v") != "DKIM1") || !tags->has("p"))
    return {nullptr, DkimFault::key_unreadable};
  if (!is_meant(*tags, signature)) return {nullptr, DkimFault::key_not_meant};
  if (tags->get("p").empty()) return {nullptr, DkimFault::key_revoked};
  const auto bytes = base64_decoded(tags->get("p"));
  if (!bytes) return {nullptr, DkimFault::key_unreadable};
  const bool rsa = signature.algorithm == DkimAlgorithm::rsa_sha256;
  Key key = rsa ? rsa_key(*bytes) : ed25519_key(*bytes);
  if (!key || (rsa && EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)) return {nullptr, DkimFault::key_unreadable};
  if (rsa && EVP_PKEY_get_bits(key.get()) < shortest_rsa) return {nullptr, DkimFault::key_too_short};
  return {std::move(key), DkimFault::none};
}

}  // namespace reading
