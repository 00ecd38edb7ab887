#include "platform/ares_resolver.h"

#include <ares.h>
#include <sys/select.h>

#include <algorithm>
#include <chrono>
#include <memory>

namespace platform {
namespace {

using Records = std::vector<std::string>;
using Clock = std::chrono::steady_clock;

constexpr int first_wait_ms = 500;
constexpr int tries = 2;
constexpr std::chrono::milliseconds longest_wait{1800};
constexpr int in_class = 1;   // RFC 1035 section 3.2.4
constexpr int txt_type = 16;  // section 3.2.2
constexpr std::size_t longest_name = 253;
constexpr std::size_t longest_label = 63;

struct Answer {
  bool done = false;
  int status = ARES_ETIMEOUT;
  Records records;
};

void take_in(void* asked, int status, int /*timeouts*/, unsigned char* bytes, int length) {
  auto* answer = static_cast<Answer*>(asked);
  answer->done = true;
  answer->status = status;
  if (status != ARES_SUCCESS) return;
  ares_txt_ext* texts = nullptr;
  answer->status = ares_parse_txt_reply_ext(bytes, length, &texts);
  for (const ares_txt_ext* text = texts; text != nullptr; text = text->next) {
    if (text->record_start != 0 || answer->records.empty()) answer->records.emplace_back();
    answer->records.back().append(reinterpret_cast<const char*>(text->txt), text->length);
  }
  if (texts != nullptr) ares_free_data(texts);
}

// Labels of letters, digits, hyphens and underscores.
bool is_name(const std::string& name) {
  std::size_t label = 0;
  for (const char c : name) {
    const bool letter =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    if (!letter && (c != '.' || label == 0)) return false;
    label = c == '.' ? 0 : label + 1;
    if (label > longest_label) return false;
  }
  return label > 0 && name.size() <= longest_name;
}

void wait_for(ares_channel channel, const Answer& answer) {
  const auto end = Clock::now() + longest_wait;
  while (!answer.done && Clock::now() < end) {
    fd_set readable;
    fd_set writable;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    const int count = ares_fds(channel, &readable, &writable);
    if (count == 0) return;
    const auto left = std::chrono::duration_cast<std::chrono::microseconds>(end - Clock::now()).count();
    timeval most{0, static_cast<suseconds_t>(std::clamp<long long>(left, 0, 999'999))};
    timeval own{};
    select(count, &readable, &writable, nullptr, ares_timeout(channel, &most, &own));
    ares_process(channel, &readable, &writable);
  }
}

ports::Error error_of(int status) {
  const bool none = status == ARES_ENOTFOUND || status == ARES_ENODATA;
  return none ? ports::Error{ports::ErrorKind::not_found, "There is no such name."}
              : ports::Error{ports::ErrorKind::offline, "Nobody answered. Check the connection to the internet."};
}

}  // namespace

ports::Result<Records> AresResolver::text_records(const std::string& name) {
  if (!is_name(name)) return ports::Error{ports::ErrorKind::refused, "That is no name that could be asked for."};
  static const int begun = ares_library_init(ARES_LIB_INIT_ALL);
  ares_options options{};
  options.timeout = first_wait_ms;
  options.tries = tries;
  ares_channel made = nullptr;
  if (begun != ARES_SUCCESS || ares_init_options(&made, &options, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES) != ARES_SUCCESS)
    return error_of(ARES_ECONNREFUSED);
  Answer answer;  // outlives the channel, whose end answers what is still asked
  const std::unique_ptr<ares_channeldata, void (*)(ares_channel)> channel(made, ares_destroy);
  if (!servers_.empty() && ares_set_servers_ports_csv(channel.get(), servers_.c_str()) != ARES_SUCCESS)
    return error_of(ARES_ECONNREFUSED);
  ares_query(channel.get(), name.c_str(), in_class, txt_type, take_in, &answer);
  wait_for(channel.get(), answer);
  if (!answer.done || answer.status != ARES_SUCCESS) return error_of(answer.done ? answer.status : ARES_ETIMEOUT);
  return std::move(answer.records);
}

}  // namespace platform
