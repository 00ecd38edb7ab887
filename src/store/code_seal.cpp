#include "store/code_seal.h"

#include <sodium.h>

#include "store/errors.h"

namespace store {

namespace {

constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t padding = 32;
static_assert(std::tuple_size_v<ports::Key> == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* bytes_of(const std::string& text) { return reinterpret_cast<const unsigned char*>(text.data()); }
const unsigned char* bytes_of(const ports::Key& key) { return reinterpret_cast<const unsigned char*>(key.data()); }

std::string purpose_of(const core::CodeId& id) { return "porchlight code 1:" + id.value; }

std::string padded(const std::string& digits) {
  std::string text = digits;
  text.resize((digits.size() / padding + 1) * padding);
  std::size_t length = 0;
  sodium_pad(&length, bytes_of(text), digits.size(), padding, text.size());
  text.resize(length);
  return text;
}

}  // namespace

CodeSeal::~CodeSeal() {
  if (key_) sodium_memzero(key_->data(), key_->size());
}

const ports::Key* CodeSeal::key() {
  if (key_) return &*key_;
  if (failed_) return nullptr;
  auto answer = sodium_init() < 0 ? ports::Result<ports::Key>(ports::Error{
                                        ports::ErrorKind::unsupported,
                                        "This computer gives no random numbers, so no code can be kept. Start it "
                                        "again, then try once more."})
                                  : keeper_.key("household");
  if (answer) {
    key_ = *answer;
    return &*key_;
  }
  failed_ = true;
  failure_ = answer.error();
  return nullptr;
}

std::string CodeSeal::seal(const core::CodeId& id, const std::string& digits) {
  ask_again();
  const ports::Key* with = key();
  if (with == nullptr) throw Refusal(failure_);
  std::string plain = padded(digits);
  const std::string purpose = purpose_of(id);
  std::string sealed(nonce_size + plain.size() + tag_size, '\0');
  randombytes_buf(sealed.data(), nonce_size);
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(sealed) + nonce_size, nullptr, bytes_of(plain), plain.size(),
                                             bytes_of(purpose), purpose.size(), nullptr, bytes_of(sealed),
                                             bytes_of(*with));
  sodium_memzero(plain.data(), plain.size());
  return sealed;
}

std::optional<std::string> CodeSeal::open(const core::CodeId& id, const std::string& sealed) {
  const ports::Key* with = key();
  if (with == nullptr || sealed.size() < nonce_size + tag_size + padding) return std::nullopt;
  const std::string purpose = purpose_of(id);
  std::string plain(sealed.size() - nonce_size - tag_size, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_of(plain), nullptr, nullptr, bytes_of(sealed) + nonce_size,
                                                 sealed.size() - nonce_size, bytes_of(purpose), purpose.size(),
                                                 bytes_of(sealed), bytes_of(*with)) != 0)
    return std::nullopt;
  std::size_t length = 0;
  if (sodium_unpad(&length, bytes_of(plain), plain.size(), padding) != 0) return std::nullopt;
  std::string digits = plain.substr(0, length);
  sodium_memzero(plain.data(), plain.size());
  return digits;
}

}  // namespace store
