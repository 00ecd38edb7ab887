#include "cli/household_json/json_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <optional>

namespace cli {
namespace {

// Where the parser has got to. It reads one character beyond a number; that one may be a line's end.
struct Cursor {
  int line = 1;
  char last = '\0';
};

class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, Cursor* cursor) : at_(at), cursor_(cursor) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    cursor_->last = *at_;
    if (*at_ == '\n') ++cursor_->line;
    ++at_;
    return *this;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
  bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  Cursor* cursor_;
};

class TreeBuilder {
 public:
  explicit TreeBuilder(const Cursor& cursor) : cursor_(cursor) {}

  bool null() { return add(JsonNode::Kind::null) != nullptr; }
  bool boolean(bool truth) {
    return set(JsonNode::Kind::boolean, [&](JsonNode& node) { node.truth = truth; });
  }
  bool number_integer(std::int64_t value) {
    return set(JsonNode::Kind::integer, [&](JsonNode& node) {
      node.integer = value;
      node.real = static_cast<double>(value);
    });
  }
  bool number_unsigned(std::uint64_t value) {
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return value > most ? number_float(static_cast<double>(value), {})
                        : number_integer(static_cast<std::int64_t>(value));
  }
  bool number_float(double value, const std::string&) {
    return set(JsonNode::Kind::real, [&](JsonNode& node) { node.real = value; });
  }
  bool string(std::string& value) {
    return set(JsonNode::Kind::text, [&](JsonNode& node) { node.text = std::move(value); });
  }
  bool binary(nlohmann::json::binary_t&) { return false; }
  bool start_object(std::size_t) { return start(JsonNode::Kind::object); }
  bool start_array(std::size_t) { return start(JsonNode::Kind::list); }
  bool end_object() { return end(); }
  bool end_array() { return end(); }

  bool key(std::string& name) {
    const JsonNode& object = *open_.back();
    if (object.member(name) != nullptr) return refuse("twice", {{"name", name}});
    if (object.children.size() >= most_members_of_object) return refuse("too_many");
    key_ = std::move(name);
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
    const bool not_utf8 = std::string_view(error.what()).find("UTF-8") != std::string_view::npos;
    return refuse(not_utf8 ? "not_utf8" : "syntax");
  }

  JsonNode root;
  std::optional<JsonFault> fault;

 private:
  [[nodiscard]] int line() const { return cursor_.last == '\n' ? cursor_.line - 1 : cursor_.line; }

  bool refuse(std::string what, std::map<std::string, std::string> details = {}) {
    fault = JsonFault{line(), std::move(what), std::move(details)};
    return false;
  }

  JsonNode* add(JsonNode::Kind kind) {
    JsonNode* node = open_.empty() ? &root : &open_.back()->children.emplace_back();
    node->kind = kind;
    node->line = line();
    node->key = std::move(key_);
    key_.clear();
    return node;
  }

  template <class Filler>
  bool set(JsonNode::Kind kind, Filler fill) {
    fill(*add(kind));
    return true;
  }

  bool start(JsonNode::Kind kind) {
    if (open_.size() >= static_cast<std::size_t>(deepest_json)) return refuse("too_deep");
    open_.push_back(add(kind));
    return true;
  }

  bool end() {
    open_.pop_back();
    return true;
  }

  const Cursor& cursor_;
  std::string key_;
  std::vector<JsonNode*> open_;  // a node moves only while it has no open child: its place in its parent is its last
};

}  // namespace

const JsonNode* JsonNode::member(std::string_view name) const {
  const auto found =
      std::find_if(children.begin(), children.end(), [&](const JsonNode& child) { return child.key == name; });
  return found == children.end() ? nullptr : &*found;
}

std::variant<JsonNode, JsonFault> read_json_tree(std::string_view bytes) {
  Cursor cursor;
  TreeBuilder builder(cursor);
  const CountingIterator begin(bytes.data(), &cursor);
  const CountingIterator end(bytes.data() + bytes.size(), &cursor);
  const bool good = nlohmann::json::sax_parse(begin, end, &builder);
  if (good) return std::move(builder.root);
  return builder.fault.value_or(JsonFault{cursor.line, "syntax", {}});
}

}  // namespace cli
