#pragma once
// Addresses made into facts: whose they are, and whom they imitate.

#include "core/message/message.h"
#include "core/packs/knowledge.h"
#include "reading/web/lookalike.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace reading {

/// One for a message: what was found out about a host is remembered. Keeps: `knowledge` must outlive it.
class Describer {
 public:
  explicit Describer(const core::Knowledge& knowledge) : lookalikes_(knowledge) {}

  /// Marks in the display name go into the message as marks of `part`.
  [[nodiscard]] core::MailAddress address(std::string_view display_name, std::string_view written, core::Part part,
                                          core::Message& message);
  [[nodiscard]] core::Link link(std::string_view target, std::string_view shown, core::Place where);

 private:
  struct Host {
    std::string registrable;
    std::optional<core::Lookalike> lookalike;
  };
  const Host& host(const std::string& name);
  LookalikeFinder lookalikes_;
  std::unordered_map<std::string, Host> hosts_;
};

}  // namespace reading
