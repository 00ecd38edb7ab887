// Pack files of every kind: refused with a sentence, or good for reading a message with. The first byte says which folder.
#include "core/verdict/judge.h"
#include "fuzz/fuzz.h"
#include "pack_files/find_lacks.h"
#include "pack_files/read_pack.h"
#include "support/sample_house.h"

#include <utility>

namespace {

void put(core::Packs& packs, core::RetailerPack pack) { packs.retailers.push_back(std::move(pack)); }
void put(core::Packs& packs, core::RegionPack pack) { packs.regions.push_back(std::move(pack)); }
void put(core::Packs& packs, core::PhraseList list) { packs.phrases.push_back(std::move(list)); }
void put(core::Packs& packs, core::Checklist list) { packs.checklists.push_back(std::move(list)); }

void judge_with(core::Packs packs) {
  static const core::Household house = test::sample_house();
  static const core::OrderBook book(house.orders);
  const core::Knowledge knowledge(std::move(packs));
  core::Message message;
  message.subject = "Amber: your parcel comes today";
  message.body = "Tell the driver the code 482913 at the door. Order AB-1234567, not by phone. See amber.example.";
  (void)core::judge(message, house, book, knowledge, test::afternoon());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr std::size_t folders = std::size(pack_files::folder_names);
  const auto folder = static_cast<pack_files::Folder>(data[0] % folders);
  const std::string_view text = fuzz::text_of(data + 1, size - 1);
  pack_files::PackFile file = pack_files::read_pack_text(text, "amber", folder);
  if (!file.complaint.empty()) return 0;
  fuzz::require(file.id == "amber" && file.more_complaints.empty());
  (void)pack_files::find_lacks(file.pack, std::chrono::year(2026) / 11 / 23);
  core::Packs packs;
  std::visit([&](auto& pack) { put(packs, std::move(pack)); }, file.pack);
  judge_with(std::move(packs));
  return 0;
}
