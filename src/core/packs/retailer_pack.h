#pragma once
// What is known of one shop or carrier. Written down in assets/packs/shops/*.toml and assets/packs/carriers/*.toml.

#include "core/packs/shape.h"
#include "core/time.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

enum class PackKind { shop, carrier };

/// Who may say a shop's delivery code, by the shop's own rule.
enum class ShareRule { trusted_person, household, owner_only, never, unknown };

enum class CodeLife { end_of_delivery_day, hours, life_of_order, unknown };

/// A kind of code that the shop sends.
struct CodeRule {
  std::vector<int> lengths;  ///< numbers of characters; empty: not known
  bool letters = false;      ///< may hold letters besides digits
  CodeLife life = CodeLife::unknown;
  std::chrono::hours hours{0};  ///< with CodeLife::hours
  ShareRule share = ShareRule::unknown;
  std::vector<std::string>
      by_text_in;  ///< countries where this kind comes by text message; empty: not known or everywhere
};

struct RedeliveryRule {
  bool next_working_day = true;
  int wait_days = 1;  ///< working days until the next try
  int tries = 0;      ///< 0: not known
};

/// Where a fact comes from.
struct Source {
  std::string text;  ///< address or description
  char grade = 'J';  ///< P primary, T real message, S secondary, Y synthetic, J judgement
};

struct RetailerPack {
  std::string id;    ///< "amazon"; lower case, the file's name
  std::string name;  ///< "Amazon"
  PackKind kind = PackKind::shop;
  std::vector<std::string> aliases;        ///< other names in texts, folded; the name itself need not be repeated
  bool everyday_name = false;              ///< its name is a word of everyday language or a person's: "Target", "Otto"
  std::vector<std::string> domains;        ///< registrable domains that are the shop's: mail, links, pages
  std::vector<std::string> relay_domains;  ///< others' domains that send in its name (a marketplace)
  std::vector<std::string> text_senders;  ///< names and numbers that its text messages come from, upper case ("FLPKRT")
  bool always_signs = false;              ///< all of its mail carries an aligned DKIM signature
  bool asks_fee_by_text = false;          ///< really sends texts about a fee (Royal Mail, customs)
  std::optional<CodeRule> delivery_code;
  std::optional<CodeRule> pickup_code;
  std::optional<CodeRule> account_code;
  std::vector<Shape> order_numbers;
  std::vector<Shape> tracking_numbers;
  RedeliveryRule redelivery;
  std::map<std::string, std::string> pages;  ///< "orders" "account" "track" "report" "help" "home" -> https address
  std::string report_address;                ///< mail address for forged mail; may be empty
  std::vector<std::string> carriers;         ///< packs of carriers that bring its parcels
  std::vector<Source> sources;
  std::optional<Date> checked;
};

}  // namespace core
