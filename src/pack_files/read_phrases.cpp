#include "core/purpose/concept.h"
#include "core/purpose/phrase_matcher.h"
#include "pack_files/pack_kinds.h"

namespace pack_files {

core::PhraseList read_phrases(TableReader& file) {
  core::PhraseList list;
  list.language = file.required_text("language");
  list.checked = file.date("checked");
  (void)file.sources("sources");
  list.common_words = file.texts("common_words");
  list.own_letters = file.text("own_letters");
  list.phrases = file.text_lists("phrases");
  if (list.phrases.empty()) file.refuse("phrases", "it is missing or empty.");
  for (const std::string& problem : core::unreadable_phrases(list)) file.refuse("phrases", problem);
  return list;
}

}  // namespace pack_files
