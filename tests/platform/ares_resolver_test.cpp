// The real dnsmasq on loopback, a server that is not there, and one that keeps silent.
#include "platform/ares_resolver.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

namespace {

/// A UDP port of loopback, held as long as the object lives. Nobody answers on it.
class SilentPort {
 public:
  SilentPort() : socket_(::socket(AF_INET, SOCK_DGRAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(::bind(socket_, reinterpret_cast<sockaddr*>(&address), size) == 0);
    REQUIRE(::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    port_ = std::to_string(ntohs(address.sin_port));
  }
  ~SilentPort() { ::close(socket_); }
  SilentPort(const SilentPort&) = delete;
  SilentPort& operator=(const SilentPort&) = delete;

  [[nodiscard]] const std::string& port() const { return port_; }

 private:
  int socket_;
  std::string port_;
};

std::string free_port() { return SilentPort().port(); }

class Dnsmasq {
 public:
  explicit Dnsmasq(const std::string& records) : port_(free_port()) {
    const std::string conf = (folder_.path() / "conf").string();
    std::ofstream(conf) << "no-resolv\nno-hosts\nport=" << port_ << "\nlisten-address=127.0.0.1\nbind-interfaces\n"
                        << "pid-file=" << pid_file() << "\nlocal=/example/\n"
                        << records;
    runs_ = std::system(("dnsmasq --conf-file='" + conf + "'").c_str()) == 0;
  }
  ~Dnsmasq() {
    if (runs_ && std::system(("kill $(cat '" + pid_file() + "')").c_str()) != 0) std::cout << "dnsmasq goes on\n";
  }
  Dnsmasq(const Dnsmasq&) = delete;
  Dnsmasq& operator=(const Dnsmasq&) = delete;

  [[nodiscard]] bool runs() const { return runs_; }
  [[nodiscard]] std::string server() const { return "127.0.0.1:" + port_; }

 private:
  [[nodiscard]] std::string pid_file() const { return (folder_.path() / "pid").string(); }

  TemporaryFolder folder_;
  std::string port_;
  bool runs_ = false;
};

double seconds_since(std::chrono::steady_clock::time_point begun) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

}  // namespace

TEST_CASE("TXT records come from a server, long ones joined", "[platform][server]") {
  if (std::system("command -v dnsmasq >/dev/null") != 0) {
    std::cout << "left out: dnsmasq is not installed\n";
    return;
  }
  const std::string part(200, 'a');
  const Dnsmasq server("user=root\ntxt-record=s1._domainkey.shop.example,\"v=DKIM1; p=" + part + "\",\"" + part +
                       "\"\n");
  REQUIRE(server.runs());
  platform::AresResolver resolver(server.server());
  auto found = resolver.text_records("s1._domainkey.shop.example");
  REQUIRE(found);
  REQUIRE(found->size() == 1);
  CHECK(found->front() == "v=DKIM1; p=" + part + part);
  const auto none = resolver.text_records("s2._domainkey.shop.example");
  REQUIRE_FALSE(none);
  CHECK(none.error().kind == ports::ErrorKind::not_found);
}

TEST_CASE("a server that is not there or keeps silent costs two seconds at most", "[platform]") {
  const SilentPort silent;
  for (const std::string& port : {silent.port(), free_port()}) {
    platform::AresResolver resolver("127.0.0.1:" + port);
    const auto begun = std::chrono::steady_clock::now();
    const auto answer = resolver.text_records("s1._domainkey.shop.example");
    CHECK(seconds_since(begun) < 3);  // two and some patience with a busy machine
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ports::ErrorKind::offline);
  }
}

TEST_CASE("what is no name is not asked for", "[platform]") {
  platform::AresResolver resolver("127.0.0.1:1");
  for (const std::string& name :
       {std::string(), std::string("a..b"), std::string("a/b.example"), std::string(300, 'a'),
        std::string(64, 'a') + ".example", std::string("a\0b.example", 11), std::string("a.")}) {
    const auto answer = resolver.text_records(name);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ports::ErrorKind::refused);
  }
}
