// A household as JSON: refused with the line of the fault, or worked out as a plan.
#include "cli/household_json/plan_import.h"
#include "fuzz/fuzz.h"
#include "support/sample_house.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const core::Household house = test::sample_house();
  const auto tree = cli::read_json_tree(fuzz::text_of(data, size));
  if (const auto* fault = std::get_if<cli::JsonFault>(&tree)) {
    fuzz::require(!fault->key.empty());
    return 0;
  }
  const auto& root = std::get<cli::JsonNode>(tree);
  for (const core::Household& known : {house, core::Household{}}) {
    const auto plan = cli::plan_import(root, known, {}, test::afternoon().instant);
    if (const auto* fault = std::get_if<cli::JsonFault>(&plan)) fuzz::require(!fault->key.empty());
  }
  return 0;
}
