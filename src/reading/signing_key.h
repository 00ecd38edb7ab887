#pragma once
// Where the keys come from that signatures of mails are held against. `reading` asks nobody itself.

#include <functional>
#include <string>

namespace reading {

struct SigningKey {
  enum class Answer { found, none, no_answer } answer = Answer::no_answer;
  std::string record;  ///< the text of the DNS record
};

/// Of "selector._domainkey.domain" (RFC 6376 section 3.6.2). Empty: nobody is asked.
using SigningKeyLookup = std::function<SigningKey(const std::string& name)>;

}  // namespace reading
