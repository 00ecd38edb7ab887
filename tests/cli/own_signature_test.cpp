// Where the mailbox provider says nothing, Porchlight holds the sender's own signature against its key.
#include <fstream>
#include <sstream>

#include "cli/fake_world.h"
#include "support/catch.h"

namespace {

const std::string signed_mails = (cli_test::source_dir / "tests/reading/mail/dkim/signed").string() + "/";

// What the domain would answer: the key that the mails of that folder are signed with.
reading::SigningKey key_of_shop(const std::string& name) {
  std::ifstream keys(signed_mails + "keys.txt");
  for (std::string line; std::getline(keys, line);)
    if (line.starts_with("long._domainkey.") && name == "long._domainkey.amazon.com")
      return {reading::SigningKey::Answer::found, line.substr(line.find('\t') + 1)};
  return {reading::SigningKey::Answer::none, {}};
}

struct Checked {
  std::string verdict, sender;
  std::string reasons;
};

Checked check(cli_test::FakeWorld& world, const std::string& mail, std::vector<std::string> more = {}) {
  std::vector<std::string> arguments{"check", "--json"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  const auto json = nlohmann::json::parse(world.run(arguments, mail).out);
  Checked checked{json["verdict"], json["sender"]["answer"], {}};
  for (const auto& reason : json["reasons"]) checked.reasons += reason["id"].get<std::string>() + ' ';
  return checked;
}

std::string delivery() {
  std::ifstream in(signed_mails + "delivery.eml", std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a shop's own signature proves it where the provider says nothing", "[cli][dkim]") {
  cli_test::FakeWorld world;
  world.take_samples();
  world.look_up_key = key_of_shop;
  CHECK(check(world, delivery()).sender == "proven");
  CHECK(check(world, delivery(), {"--offline"}).sender == "cannot_tell");
}

TEST_CASE("a broken signature cannot tell, and turns no delivery code red", "[cli][dkim]") {
  cli_test::FakeWorld world;
  world.take_samples();
  world.look_up_key = key_of_shop;
  const Checked broken = check(world, changed(delivery(), "Arriving today", "Arriving now"));
  CHECK(broken.sender == "cannot_tell");
  CHECK(broken.verdict == check(world, delivery(), {"--offline"}).verdict);
  CHECK(broken.reasons.find("signature_broken") != std::string::npos);
}

TEST_CASE("a stranger's signature, a forward and a provider's word are left alone", "[cli][dkim]") {
  cli_test::FakeWorld world;
  world.take_samples();
  int asked = 0;
  world.look_up_key = [&](const std::string& name) {
    ++asked;
    return key_of_shop(name);
  };
  CHECK(check(world, changed(delivery(), "shipment-tracking@amazon.com", "orders@parcels.example")).sender != "proven");
  const std::string provider = "Authentication-Results: mx.household.example; dkim=fail header.d=amazon.com\r\n";
  CHECK(check(world, provider + delivery(), {"--results-host", "mx.household.example"}).sender != "proven");
  const std::string forward =
      "From: Tom <tom@household.example>\r\nSubject: Fwd: look\r\nMIME-Version: 1.0\r\n"
      "Content-Type: message/rfc822\r\n\r\n";
  CHECK(check(world, forward + delivery()).sender == "cannot_tell");
  CHECK(asked == 0);
}
