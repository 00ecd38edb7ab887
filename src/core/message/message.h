#pragma once
// The facts read from one message. A value: whatever arrived, `reading` makes one of these, and core decides on it.
// The text itself lives only as long as the check does; what is kept of a message is its SHA-256 and the verdict.

#include "core/time.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// How the message came.
enum class Channel { email, text, call, door };

/// A part of the message that a person sees.
enum class Part { body, subject, sender, reply_to, attachment };

/// Bytes [from, to) of a part.
struct Place {
  Part part = Part::body;
  std::size_t from = 0;
  std::size_t to = 0;

  bool operator==(const Place&) const = default;
};

/// How a name pretends to be a known shop's or carrier's.
enum class Disguise {
  typo,              ///< one letter wrong, missing, doubled or swapped: "amazom.com"
  digit_for_letter,  ///< "amaz0n.com", also rn for m, vv for w
  other_alphabet,    ///< letters of another alphabet that look alike: "аmazon.com" with a Cyrillic а
  inside_name,       ///< the shop's name within another name: "amazon-order-cancel.com"
  as_subdomain       ///< the shop's domain in front of another: "amazon.com.evil.top"
};

struct Lookalike {
  std::string retailer;  ///< pack id
  Disguise disguise = Disguise::typo;

  bool operator==(const Lookalike&) const = default;
};

/// A mail address (RFC 5322 mailbox).
struct MailAddress {
  std::string display_name;  ///< decoded, UTF-8
  std::string address;       ///< local@domain, the domain in lower case as A-labels; empty where it could not be read
  std::string domain;        ///< lower case A-labels; empty where there is none
  std::string registrable;   ///< by the public suffix list; empty where there is none
  std::string shown_domain;  ///< as U-labels
  std::optional<Lookalike> lookalike;

  bool operator==(const MailAddress&) const = default;
};

struct Link {
  std::string shown;              ///< the text that a person sees
  std::string target;             ///< where it leads, as written
  std::string scheme;             ///< lower case: "https", "tel", "javascript", …
  std::string host;               ///< lower case A-labels, without port and user part; empty where there is none
  std::string registrable;        ///< empty for an address in digits and where there is no host
  std::string shown_registrable;  ///< where `shown` itself reads like an address: its registrable domain; else empty
  bool has_user_part = false;     ///< "https://amazon.com@evil.top/"
  bool is_ip_address = false;
  bool is_shortener = false;
  std::string
      leads_on_to;  ///< registrable domain of an address carried inside the target's query; empty where there is none
  std::optional<Lookalike> lookalike;
  Place where;  ///< of `shown` in the body

  bool operator==(const Link&) const = default;
};

struct Attachment {
  std::string name;  ///< decoded, UTF-8; may be empty
  std::string type;  ///< "application/pdf", lower case

  bool operator==(const Attachment&) const = default;
};

/// One result of a method (RFC 8601 section 2.7).
enum class AuthResult { none, pass, fail, other };

/// What the household's own mailbox provider says about the sender, of the topmost Authentication-Results header that carries the
/// trusted authserv-id. Where it says nothing, what Porchlight found itself about the sender's own signatures (DKIM). Everything is
/// `none` otherwise.
struct SenderProof {
  bool provider_spoke = false;
  bool verified_here = false;  ///< `dkim` and its domains are our own finding
  AuthResult dkim = AuthResult::none;
  AuthResult spf = AuthResult::none;
  AuthResult dmarc = AuthResult::none;
  std::vector<std::string> dkim_passed;  ///< signing domains (header.d) that passed, lower case
  std::vector<std::string> dkim_failed;
  std::string spf_domain;    ///< smtp.mailfrom's domain
  std::string dmarc_domain;  ///< header.from

  bool operator==(const SenderProof&) const = default;
};

/// What kept the message from being read as a whole.
enum class ReadingTrouble { none, empty, not_text, too_big, broken };

struct Message {
  Channel channel = Channel::text;
  ReadingTrouble trouble = ReadingTrouble::none;
  MailAddress from;                    ///< the first author; empty for texts and calls
  std::vector<MailAddress> more_from;  ///< further From headers or authors
  MailAddress passed_on_by;            ///< who forwarded it; empty where nobody did
  std::vector<MailAddress> reply_to;
  std::string subject;  ///< decoded, one line
  std::string body;     ///< what a person sees, UTF-8, '\n' after each block or table cell, links' shown text included
  std::string hidden;   ///< text that the layout hides (preheaders, white on white, size 0)
  std::vector<Link> links;
  std::vector<Attachment> attachments;
  SenderProof proof;
  std::optional<LocalTime> sent;       ///< the Date header
  bool forwarded = false;              ///< what counts was passed on by somebody: its sender cannot be proven
  std::vector<Place> turned_round;     ///< text shown in another order than it is written (U+202D, U+202E)
  std::vector<Place> mixed_alphabets;  ///< words that mix look-alike letters of another alphabet into Latin ones
  std::vector<Place> split_words;      ///< words with invisible characters between their letters
  std::vector<Place> misspelt;         ///< by the dictionaries that are installed, see reading/text/find_misspelt.h
  std::string sha256;                  ///< of the bytes as they came, lower-case hex

  bool operator==(const Message&) const = default;
};

}  // namespace core
