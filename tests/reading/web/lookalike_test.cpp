#include "reading/web/lookalike.h"

#include "reading/web/domains.h"
#include "support/catch.h"
#include "support/sample_knowledge.h"

namespace {

std::optional<core::Lookalike> look_up(const std::string& written) {
  const reading::LookalikeFinder finder(sample::knowledge());
  const std::string host = reading::host_name(written);
  return finder.find(host, reading::registrable_domain(host));
}

}  // namespace

TEST_CASE("A name that pretends to be a shop's is found out", "[lookalike]") {
  using core::Disguise;
  struct Row {
    const char* host;
    const char* retailer;
    Disguise disguise;
    const char* why;
  };
  const Row rows[] = {
      {"amazom.com", "amazon", Disguise::typo, "a letter wrong"},
      {"amazn.de", "amazon", Disguise::typo, "a letter missing"},
      {"amazonn.com", "amazon", Disguise::typo, "a letter doubled"},
      {"amzaon.com", "amazon", Disguise::typo, "two letters swapped"},
      {"fedxe.com", "fedex", Disguise::typo, "two letters swapped in a short name"},
      {"amaz0n.com", "amazon", Disguise::digit_for_letter, "zero for o"},
      {"www.amaz0n.com", "amazon", Disguise::digit_for_letter, "and a sub-domain"},
      {"f1ipkart.com", "flipkart", Disguise::digit_for_letter, "one for l"},
      {"fllpkart.com", "flipkart", Disguise::digit_for_letter, "l for i"},
      {"royairnail.com", "royal_mail", Disguise::digit_for_letter, "rn for m and i for l"},
      {"amaz0n-orders.com", "amazon", Disguise::digit_for_letter, "in a part of the name"},
      {"аmazon.com", "amazon", Disguise::other_alphabet, "a Cyrillic a"},
      {"amazоn.de", "amazon", Disguise::other_alphabet, "a Cyrillic o"},
      {"xn--mazon-3ve.com", "amazon", Disguise::other_alphabet, "the same as an A-label"},
      {"ámazon.com", "amazon", Disguise::other_alphabet, "an accent"},
      {"amazon-order-cancel.com", "amazon", Disguise::inside_name, "within a longer name"},
      {"dhl-paket-zoll.info", "dhl", Disguise::inside_name, "a short name as a part"},
      {"meine-ups.net", "ups", Disguise::inside_name, "at the end"},
      {"myamazonorders.top", "amazon", Disguise::inside_name, "without hyphens"},
      {"royal-mail-fee.com", "royal_mail", Disguise::inside_name, "a name of two words"},
      {"fedextracking.com", "fedex", Disguise::inside_name, "with a word of deliveries"},
      {"amazon.top", "amazon", Disguise::inside_name, "a cheap ending"},
      {"amazon-order-cancel.evil.top", "amazon", Disguise::inside_name, "in front of another name"},
      {"amazon.com.evil.top", "amazon", Disguise::as_subdomain, "the whole domain in front"},
      {"www.amazon.co.uk.evil.example", "amazon", Disguise::as_subdomain, "with a suffix of two labels"},
      {"amazon.de-konto.info", "amazon", Disguise::as_subdomain, "cut off by a hyphen"},
      {"amazon.konto-sicherheit.info", "amazon", Disguise::as_subdomain, "its name in front of a name with a hyphen"},
  };
  for (const Row& row : rows) {
    INFO(row.host << ": " << row.why);
    const auto found = look_up(row.host);
    REQUIRE(found);
    CHECK(found->retailer == row.retailer);
    CHECK(static_cast<int>(found->disguise) == static_cast<int>(row.disguise));
  }
}

TEST_CASE("A name of its own is no lookalike", "[lookalike]") {
  struct Row {
    const char* host;
    const char* why;
  };
  const Row rows[] = {{"amazon.de", "the shop's"},
                      {"mail.order.amazon.co.uk", "a sub-domain of the shop's"},
                      {"m.media-amazon.com", "another domain of the shop's"},
                      {"powiadomienia.allegromail.example", "one that sends in a carrier's name"},
                      {"groups.com", "ups within a word"},
                      {"startups.io", "ups at the end of a word"},
                      {"amazonas-reisen.de", "a river"},
                      {"feder.de", "a word one letter from a short name"},
                      {"pdp.de", "a short name one swap away"},
                      {"amazon.zendesk.com", "room that a firm gives its customers"},
                      {"amazon.sg", "a country where the shop may well be"},
                      {"shop.example", "any other"},
                      {"192.0.2.7", "an address in digits"},
                      {"localhost", "no domain"}};
  for (const Row& row : rows) {
    INFO(row.host << ": " << row.why);
    CHECK_FALSE(look_up(row.host));
  }
}

TEST_CASE("One step apart: a letter changed, added, left out, or two neighbours swapped", "[lookalike]") {
  CHECK(reading::differs_by_one("amazon", "amazom"));
  CHECK(reading::differs_by_one("amazon", "amazo"));
  CHECK(reading::differs_by_one("amazon", "aamazon"));
  CHECK(reading::differs_by_one("amazon", "mazon"));
  CHECK(reading::differs_by_one("amazon", "maazon"));
  CHECK_FALSE(reading::differs_by_one("amazon", "amazon"));
  CHECK_FALSE(reading::differs_by_one("amazon", "azamon"));
  CHECK_FALSE(reading::differs_by_one("amazon", "amazing"));
  CHECK(reading::differs_by_one("", "a"));
}
