#include "reading/mail/read_mail.h"

#include "reading/limits.h"
#include "reading/mail/auth_results.h"
#include "reading/mail/dkim/verify.h"
#include "reading/mail/forward.h"
#include "reading/mail/mime_parts.h"
#include "reading/mail/part_text.h"
#include "reading/text/body_writer.h"
#include "reading/web/domains.h"

#include <algorithm>

namespace reading {
namespace {

constexpr std::size_t substance = 20;  // bytes that a page must show to stand for the plain text beside it

/// The texts of all parts, written into one body.
class BodyReader {
 public:
  BodyReader(const MimeTree& tree, core::Message& message) : tree_(tree), message_(message) {
    for (const MimePart& part : tree.parts)
      if (part.alternative != 0 && kind_of(part, false) == PartKind::html) groups_.push_back({part.alternative, 0});
  }

  std::vector<PageLink> read() {
    for (const MimePart& part : tree_.parts) read_part(part);
    for (const MimePart* part : put_off_)
      if (group_of(*part)->shown < substance) write_plain(*part);
    if (body_.was_cut()) message_.trouble = core::ReadingTrouble::too_big;
    message_.body = body_.finish(message_);
    return std::move(links_);
  }
  [[nodiscard]] bool was_cut() const { return budget_ == 0; }

 private:
  struct Group {
    std::size_t number;
    std::size_t shown;  // bytes of its pages
  };

  Group* group_of(const MimePart& part) {
    const auto found =
        std::find_if(groups_.begin(), groups_.end(), [&](const Group& g) { return g.number == part.alternative; });
    return part.alternative == 0 || found == groups_.end() ? nullptr : &*found;
  }

  void read_part(const MimePart& part) {
    const PartKind kind = kind_of(part, body_.size() == 0);
    if (part.message != message_of_last_) subject_of_inner(part.message);
    const bool is_file = kind == PartKind::attachment || (!part.disposition.file_name.empty() && part.alternative == 0);
    if (is_file && message_.attachments.size() < limits::attachments) {
      const std::string& name = part.disposition.file_name.empty() ? part.type.name : part.disposition.file_name;
      core::Message marks;
      message_.attachments.push_back({one_line(name, core::Part::attachment, marks), part.type.type});
    }
    if (kind == PartKind::plain) {
      if (group_of(part) != nullptr)
        put_off_.push_back(&part);
      else
        write_plain(part);
    }
    if (kind == PartKind::html) write_page(part);
  }

  // What stands above a mail within a mail belongs to what its reader sees; the first one's is the message's own subject.
  void subject_of_inner(std::size_t message) {
    message_of_last_ = message;
    if (message < 2) return;
    body_.new_paragraph();
    body_.flow(decoded_text(tree_.messages[message].first(HeaderName::subject)));
  }

  std::string take(const MimePart& part, PartKind kind) {
    std::string text = text_of(part, kind, std::min(budget_, limits::part_bytes));
    if (part.content.size() / 4 * 3 > std::min(budget_, limits::part_bytes))
      message_.trouble = core::ReadingTrouble::too_big;
    budget_ -= std::min(budget_, text.size());
    return text;
  }

  void write_plain(const MimePart& part) {
    body_.new_paragraph();
    body_.lines(take(part, PartKind::plain));
  }

  void write_page(const MimePart& part) {
    body_.new_paragraph();
    const std::size_t before = body_.size();
    Page page = read_html(take(part, PartKind::html), body_);
    if (Group* group = group_of(part)) group->shown += body_.size() - before;
    if (!page.hidden.empty() && message_.hidden.size() < limits::hidden_bytes)
      message_.hidden += (message_.hidden.empty() ? "" : "\n") + page.hidden;
    if (page.was_cut || links_.size() + page.links.size() > limits::links)
      message_.trouble = core::ReadingTrouble::too_big;
    for (PageLink& link : page.links)
      if (links_.size() < limits::links) links_.push_back(std::move(link));
  }

  const MimeTree& tree_;
  core::Message& message_;
  BodyWriter body_;
  std::vector<Group> groups_;
  std::vector<const MimePart*> put_off_;
  std::vector<PageLink> links_;
  std::size_t budget_ = limits::text_bytes;
  std::size_t message_of_last_ = 0;
};

core::MailAddress first_author(const Head& head, Describer& describer, core::Message& message) {
  for (const std::string_view value : head.all(HeaderName::from))
    for (const Mailbox& mailbox : mailboxes(value))
      return describer.address(mailbox.display_name, mailbox.address, core::Part::sender, message);
  return {};
}

void read_authors(const Head& head, Describer& describer, core::Message& message) {
  for (const std::string_view value : head.all(HeaderName::from))
    for (const Mailbox& mailbox : mailboxes(value)) {
      const bool first = message.from == core::MailAddress{};
      core::MailAddress address = describer.address(mailbox.display_name, mailbox.address, core::Part::sender, message);
      if (first)
        message.from = std::move(address);
      else if (message.more_from.size() < limits::addresses)
        message.more_from.push_back(std::move(address));
    }
}

void read_envelope(const MimeTree& tree, const std::string& results_host, Describer& describer,
                   core::Message& message) {
  const Head& outer = tree.messages.front();
  message.forwarded = tree.messages.size() > 1;
  const Head& head = message.forwarded ? tree.messages[1] : outer;
  read_authors(head, describer, message);
  if (message.forwarded) message.passed_on_by = first_author(outer, describer, message);
  message.proof = read_auth_results(outer.all(HeaderName::authentication_results), results_host);
  for (const std::string_view value : head.all(HeaderName::reply_to))
    for (const Mailbox& mailbox : mailboxes(value))
      if (message.reply_to.size() < limits::addresses)
        message.reply_to.push_back(
            describer.address(mailbox.display_name, mailbox.address, core::Part::reply_to, message));
  const std::string_view subject = head.first(HeaderName::subject);
  message.subject = one_line(decoded_text(subject.empty() ? outer.first(HeaderName::subject) : subject),
                             core::Part::subject, message);
  message.sent = date_of(head.first(HeaderName::date));
  if (!message.sent) message.sent = date_of(outer.first(HeaderName::date));
}

// Somebody passed a mail on within the text: who wrote that one is only what the text says.
void read_forward(Describer& describer, core::Message& message) {
  const Forward forward = find_forward(message.body);
  if (!forward.found) return;
  message.forwarded = true;
  message.passed_on_by = message.from;
  for (const Mailbox& mailbox : mailboxes(forward.from)) {
    core::MailAddress inner = describer.address(mailbox.display_name, mailbox.address, core::Part::sender, message);
    if (!inner.address.empty()) message.from = std::move(inner);
    return;
  }
}

// The provider said nothing: the signatures of the sender's own domain are looked at. A broken one proves nothing, for mails are changed
// on their way.
void verify_signatures(std::string_view mail, const ReadingOptions& options, core::Message& message) {
  const std::string& own = message.from.registrable;
  if (!options.look_up_key || message.forwarded || !message.more_from.empty() || own.empty()) return;
  const auto is_own = [&](const std::string& domain) { return registrable_domain(host_name(domain)) == own; };
  for (const DkimFinding& finding : verify_dkim(mail, {options.look_up_key, is_own, options.now})) {
    if (finding.fault == DkimFault::no_answer) continue;
    const bool passed = finding.fault == DkimFault::none;
    message.proof.verified_here = true;
    if (passed || message.proof.dkim != core::AuthResult::pass)
      message.proof.dkim = passed ? core::AuthResult::pass : core::AuthResult::fail;
    (passed ? message.proof.dkim_passed : message.proof.dkim_failed).push_back(finding.domain);
  }
}

}  // namespace

std::vector<PageLink> read_mail(std::string_view mail, const ReadingOptions& options, Describer& describer,
                                core::Message& message) {
  const MimeTree tree = cut_into_parts(mail);
  read_envelope(tree, options.results_host, describer, message);
  if (tree.is_broken) message.trouble = core::ReadingTrouble::broken;
  BodyReader reader(tree, message);
  std::vector<PageLink> links = reader.read();
  if (tree.was_cut || reader.was_cut()) message.trouble = core::ReadingTrouble::too_big;
  if (!message.forwarded) read_forward(describer, message);
  if (!message.proof.provider_spoke) verify_signatures(mail, options, message);
  return links;
}

}  // namespace reading
