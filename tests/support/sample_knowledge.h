#pragma once
// A few shops and carriers for tests of reading: names and domains only.

#include "core/packs/knowledge.h"

#include <string>
#include <vector>

namespace sample {

inline core::RetailerPack pack(std::string id, std::string name, std::vector<std::string> domains,
                               std::vector<std::string> relays = {}) {
  core::RetailerPack made;
  made.id = std::move(id);
  made.name = std::move(name);
  made.domains = std::move(domains);
  made.relay_domains = std::move(relays);
  return made;
}

inline const core::Knowledge& knowledge() {
  static const core::Knowledge known = [] {
    core::Packs packs;
    packs.retailers = {
        pack("amazon", "Amazon", {"amazon.com", "amazon.de", "amazon.co.uk", "amazon.in", "media-amazon.com"}),
        pack("flipkart", "Flipkart", {"flipkart.com"}),
        pack("dhl", "DHL", {"dhl.de", "dhl.com"}),
        pack("dpd", "DPD", {"dpd.co.uk", "dpd.de"}, {"allegromail.example"}),
        pack("ups", "UPS", {"ups.com"}),
        pack("fedex", "FedEx", {"fedex.com"}),
        pack("royal_mail", "Royal Mail", {"royalmail.com"})};
    return core::Knowledge(std::move(packs));
  }();
  return known;
}

}  // namespace sample
