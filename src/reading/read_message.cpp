#include "reading/read_message.h"

#include "reading/describe.h"
#include "reading/detect.h"
#include "reading/fingerprint.h"
#include "reading/limits.h"
#include "reading/mail/headers.h"
#include "reading/mail/read_mail.h"
#include "reading/text/body_writer.h"
#include "reading/text/charset.h"
#include "reading/text/find_misspelt.h"
#include "reading/web/find_links.h"

#include <algorithm>

namespace reading {
namespace {

bool begins_a_page(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return same_letters(text.substr(first, 5), "<html") || same_letters(text.substr(first, 14), "<!doctype html");
}

std::vector<PageLink> read_text(std::string_view bytes, core::Message& message) {
  const std::string text = to_utf8(bytes.substr(0, limits::text_bytes));
  if (bytes.size() > limits::text_bytes) message.trouble = core::ReadingTrouble::too_big;
  if (is_binary(text)) {
    message.trouble = core::ReadingTrouble::not_text;
    return {};
  }
  BodyWriter body;
  Page page;
  if (begins_a_page(text)) {
    page = read_html(text, body);
    message.hidden = std::move(page.hidden);
  } else {
    body.lines(text);
  }
  if (body.was_cut() || page.was_cut) message.trouble = core::ReadingTrouble::too_big;
  message.body = body.finish(message);
  return std::move(page.links);
}

bool leads_somewhere(const core::Link& link) {
  return !link.host.empty() || (!link.scheme.empty() && link.scheme != "cid");
}

bool overlaps(const std::vector<PageLink>& links, const FoundLink& found) {
  return std::any_of(links.begin(), links.end(),
                     [&](const PageLink& link) { return found.from < link.where.to && link.where.from < found.to; });
}

void describe_links(const std::vector<PageLink>& marked, Describer& describer, core::Message& message) {
  const std::string_view body = message.body;
  for (const PageLink& link : marked) {
    core::Link described =
        describer.link(link.target, body.substr(link.where.from, link.where.to - link.where.from), link.where);
    if (leads_somewhere(described)) message.links.push_back(std::move(described));
  }
  for (const FoundLink& found : find_links(body, limits::links + 1)) {
    if (overlaps(marked, found)) continue;
    if (message.links.size() >= limits::links) {
      message.trouble = core::ReadingTrouble::too_big;
      return;
    }
    const core::Place where{core::Part::body, found.from, found.to};
    message.links.push_back(describer.link(found.target, body.substr(found.from, found.to - found.from), where));
  }
}

}  // namespace

core::Message read_message(std::string_view bytes, const core::Knowledge& knowledge, const ReadingOptions& options) {
  core::Message message;
  message.sha256 = sha256_hex(bytes);
  MailText mail;
  find_mail(bytes.substr(0, limits::message_bytes), mail);
  message.channel = options.channel.value_or(mail.is_mail ? core::Channel::email : core::Channel::text);
  Describer describer(knowledge);
  const std::vector<PageLink> marked =
      mail.is_mail ? read_mail(mail.text, options, describer, message) : read_text(bytes, message);
  if (bytes.size() > limits::message_bytes) message.trouble = core::ReadingTrouble::too_big;
  describe_links(marked, describer, message);
  message.misspelt = find_misspelt(message, knowledge, options.corrections);
  if (message.trouble == core::ReadingTrouble::none && message.body.empty() && message.subject.empty())
    message.trouble = core::ReadingTrouble::empty;
  return message;
}

}  // namespace reading
