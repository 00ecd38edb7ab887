// With the packs that people get: real firms' domains are no disguises of a shop's, and made-up ones are.
#include "reading/read_message.h"
#include "support/catch.h"
#include "support/real_knowledge.h"

namespace {

bool is_disguise(const std::string& domain) {
  const core::Message message = reading::read_message("See https://" + domain + "/page", test::real_knowledge(), {});
  REQUIRE(message.links.size() == 1);
  return message.links.front().lookalike.has_value();
}

}  // namespace

TEST_CASE("Real firms' domains are no disguises of a shop's", "[cli][packs]") {
  for (const char* domain : {"google.com",    "youtube.com",    "facebook.com",   "wikipedia.org",
                             "netflix.com",   "microsoft.com",  "paypal.com",     "sparkasse.de",
                             "n26.com",       "hsbc.co.uk",     "barclays.co.uk", "hdfcbank.com",
                             "icicibank.com", "sbi.co.in",      "booking.com",    "airbnb.com",
                             "uber.com",      "lyft.com",       "spotify.com",    "twitter.com",
                             "linkedin.com",  "instagram.com",  "whatsapp.com",   "telegram.org",
                             "github.com",    "zoom.us",        "dropbox.com",    "adobe.com",
                             "nytimes.com",   "bbc.co.uk",      "guardian.co.uk", "spiegel.de",
                             "lemonde.fr",    "elpais.com",     "repubblica.it",  "nos.nl",
                             "mailchimp.com", "sendgrid.net",   "salesforce.com", "zendesk.com",
                             "shopify.com",   "klarna.com",     "stripe.com",     "narvar.com",
                             "parcellab.com", "aftership.com",  "lacoste.com",    "logi.com",
                             "ring.com",      "bing.com",       "intercom.com",   "nypost.com",
                             "signpost.com",  "contractor.com", "tomato.org",     "mayfair.com",
                             "cosco.com",     "samsun.bel.tr",  "minted.com",     "delivery.com",
                             "cloud.com",     "nathalia.com",   "thermes.be",     "post.at",
                             "post.lu",       "poste.dz",       "lidar.com",      "ideal.nl",
                             "kea.dk",        "zurich.com",     "temple.edu",     "shine.com",
                             "vine.co",       "boot.com",       "nexit.com",      "targa.com",
                             "argus.com",     "jane.com",       "metro.de",       "rewe.de",
                             "edeka.de",      "aldi.de",        "dm.de",          "rossmann.de",
                             "tchibo.de",     "conrad.de",      "alternate.de",   "notebooksbilliger.de",
                             "bahn.de",       "telekom.de",     "vodafone.com",   "o2online.de",
                             "orange.fr",     "sfr.fr",         "free.fr",        "carrefour.fr",
                             "leclerc.fr",    "leroymerlin.fr", "mercadona.es",   "zalora.com",
                             "gmarket.co.kr", "coupang.com",    "amazonaws.com",  "cloudfront.net",
                             "gov.uk",        "gov.in",         "impots.gouv.fr", "seur.it"}) {
    INFO(domain);
    CHECK_FALSE(is_disguise(domain));
  }
}

TEST_CASE("Made-up sites in a shop's or carrier's name are disguises", "[cli][packs]") {
  for (const char* domain : {"amaz0n.com",
                             "amazon-delivery.top",
                             "amazon.com.secure-login.xyz",
                             "arnazon.com",
                             "amazom.de",
                             "dhl-paket.info",
                             "dhl.de-zoll.top",
                             "dpd-redelivery.co",
                             "royalmail-fee.com",
                             "royal-mail-parcel.top",
                             "evri-redeliver.com",
                             "usps-post.top",
                             "ups-tracking.xyz",
                             "fedex-delivery.top",
                             "bpost-pakket.top",
                             "laposte-colis.info",
                             "chronopost-livraison.com",
                             "correos-reparto.xyz",
                             "poste-italiane.top",
                             "postnl-pakket.info",
                             "inpost-paczka.top",
                             "flipkart-offer.in",
                             "paczkomat-inpost.top",
                             "zalando-sale.shop",
                             "colissimo-suivi.info",
                             "auspost-redelivery.com",
                             "canadapost-fee.top",
                             "yamato-transport.top",
                             "sagawa-exp.top",
                             "xn--amzon-5ve.com"}) {
    INFO(domain);
    CHECK(is_disguise(domain));
  }
}
