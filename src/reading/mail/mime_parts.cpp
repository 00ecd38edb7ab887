#include "reading/mail/mime_parts.h"

#include "reading/limits.h"

#include <cstring>

namespace reading {
namespace {

struct Open {
  std::string boundary;
  std::size_t message = 0;
  std::size_t alternative = 0;
  bool digest = false;
};

class Cutter {
 public:
  explicit Cutter(std::string_view mail) : mail_(mail) {}

  MimeTree cut() {
    read_entity(true);
    while (at_ < mail_.size() && !open_.empty()) {
      if (!go_to_boundary()) break;
      if (tree_.parts.size() >= limits::parts) {
        tree_.was_cut = true;
        break;
      }
      read_entity(false);
    }
    return std::move(tree_);
  }

 private:
  /// Reads the head at `at_`, and heads of messages within, until the content of a part or the preamble of a multipart begins.
  void read_entity(bool is_message) {
    for (std::size_t nested = 0; nested <= limits::depth; ++nested) {
      ReadHead read = read_head(mail_, at_);
      tree_.was_cut = tree_.was_cut || read.head.was_cut();
      at_ = read.body_at;
      if (is_message) {
        message_ = tree_.messages.size();
        tree_.messages.push_back(read.head);
      }
      ContentType type = content_type_of(read.head.first(HeaderName::content_type));
      if (is_message_type(type, read.head)) {
        is_message = true;
        continue;
      }
      if (type.type.starts_with("multipart/")) {
        if (open_multipart(type)) return;
        type = {};  // its parts were not found: read as it stands
      }
      return keep_part(std::move(read.head), std::move(type));
    }
    tree_.was_cut = true;
  }

  [[nodiscard]] bool is_message_type(const ContentType& type, const Head& head) const {
    if (type.type != "message/rfc822" && type.type != "message/global") {
      const bool digest = !open_.empty() && open_.back().digest;
      if (!digest || !head.first(HeaderName::content_type).empty()) return false;
    }
    const std::string encoding = unfolded(head.first(HeaderName::content_transfer_encoding));
    return !same_letters(encoding, "base64") && !same_letters(encoding, "quoted-printable");
  }

  bool open_multipart(const ContentType& type) {
    if (type.boundary.empty()) {
      tree_.is_broken = true;
      return false;
    }
    if (open_.size() >= limits::depth) {
      tree_.was_cut = true;
      return true;
    }
    std::size_t alternative = open_.empty() || open_.back().message != message_ ? 0 : open_.back().alternative;
    if (type.type == "multipart/alternative") alternative = ++alternatives_;
    open_.push_back({type.boundary, message_, alternative, type.type == "multipart/digest"});
    if (!boundary_follows(type.boundary)) {
      open_.pop_back();
      tree_.is_broken = true;
      return false;
    }
    return true;
  }

  // Only asked for the outermost multipart, so that the mail is looked through once more at most.
  [[nodiscard]] bool boundary_follows(const std::string& boundary) const {
    return open_.size() > 1 || mail_.find("--" + boundary, at_) != std::string_view::npos;
  }

  void keep_part(Head head, ContentType type) {
    MimePart part{std::move(head), std::move(type), {}, {}, message_, 0};
    part.disposition = disposition_of(part.head.first(HeaderName::content_disposition));
    if (!open_.empty() && open_.back().message == message_) part.alternative = open_.back().alternative;
    const std::size_t from = at_;
    std::size_t to = end_of_content();
    if (to > from && to < mail_.size() && mail_[to - 1] == '\n') --to;
    if (to > from && to < mail_.size() && mail_[to - 1] == '\r') --to;
    part.content = mail_.substr(from, to - from);
    tree_.parts.push_back(std::move(part));
  }

  /// Moves `at_` to the next boundary of an open multipart, or to the end.
  std::size_t end_of_content() {
    if (open_.empty()) return at_ = mail_.size();
    while (at_ < mail_.size()) {
      if (mail_.compare(at_, 2, "--") == 0 && level_of(line_at(mail_, at_).text) < open_.size()) break;
      const void* end = std::memchr(mail_.data() + at_, '\n', mail_.size() - at_);
      if (end == nullptr) return at_ = mail_.size();
      at_ = static_cast<std::size_t>(static_cast<const char*>(end) - mail_.data()) + 1;
    }
    return at_;
  }

  /// The open multipart that the line is a boundary of, innermost first; open_.size() for none.
  [[nodiscard]] std::size_t level_of(std::string_view line) const {
    for (std::size_t level = open_.size(); level-- > 0;) {
      const std::string& boundary = open_[level].boundary;
      if (line.compare(2, boundary.size(), boundary) != 0) continue;
      std::string_view rest = line.substr(2 + boundary.size());
      if (rest.starts_with("--")) rest.remove_prefix(2);
      if (rest.find_first_not_of(" \t\r") == std::string_view::npos) return level;
    }
    return open_.size();
  }

  /// Behind the next boundary line that begins a part; false where there is none.
  bool go_to_boundary() {
    while (at_ < mail_.size()) {
      end_of_content();
      if (at_ >= mail_.size() || open_.empty()) return false;
      const Line line = line_at(mail_, at_);
      const std::size_t level = level_of(line.text);
      at_ = line.next;
      open_.resize(level + 1);
      message_ = open_.back().message;
      if (!line.text.substr(2 + open_.back().boundary.size()).starts_with("--")) return true;
      open_.pop_back();
      if (open_.empty()) return false;
    }
    return false;
  }

  std::string_view mail_;
  std::size_t at_ = 0;
  std::size_t message_ = 0;
  std::size_t alternatives_ = 0;
  std::vector<Open> open_;
  MimeTree tree_;
};

}  // namespace

MimeTree cut_into_parts(std::string_view mail) { return Cutter(mail).cut(); }

}  // namespace reading
