#include "platform/fonts.h"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <memory>

namespace platform {
namespace {

constexpr std::size_t most_files = 8;

struct Freed {
  void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
  void operator()(FcCharSet* set) const { FcCharSetDestroy(set); }
};

// The file of the sans-serif face that fontconfig would show this character with, and what else that face has.
struct Match {
  std::unique_ptr<FcPattern, Freed> pattern;
  std::string file;
  FcCharSet* has = nullptr;
};

Match match_for(char32_t character) {
  const std::unique_ptr<FcCharSet, Freed> wanted(FcCharSetCreate());
  FcCharSetAddChar(wanted.get(), character);
  const std::unique_ptr<FcPattern, Freed> query(FcPatternCreate());
  FcPatternAddCharSet(query.get(), FC_CHARSET, wanted.get());
  FcPatternAddString(query.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>("sans-serif"));
  FcPatternAddBool(query.get(), FC_SCALABLE, FcTrue);
  FcConfigSubstitute(nullptr, query.get(), FcMatchPattern);
  FcDefaultSubstitute(query.get());
  FcResult result = FcResultNoMatch;
  Match match{std::unique_ptr<FcPattern, Freed>(FcFontMatch(nullptr, query.get(), &result)), {}, nullptr};
  FcChar8* file = nullptr;
  if (match.pattern && FcPatternGetString(match.pattern.get(), FC_FILE, 0, &file) == FcResultMatch)
    match.file = reinterpret_cast<const char*>(file);
  if (match.pattern) FcPatternGetCharSet(match.pattern.get(), FC_CHARSET, 0, &match.has);
  return match;
}

}  // namespace

std::vector<std::string> font_files_for(const std::set<char32_t>& characters) {
  std::vector<std::string> files;
  if (FcInit() == FcFalse) return files;
  std::set<char32_t> left = characters;
  while (!left.empty() && files.size() < most_files) {
    const char32_t next = *left.begin();
    left.erase(left.begin());
    const Match match = match_for(next);
    if (match.has == nullptr || FcCharSetHasChar(match.has, next) == FcFalse) continue;
    std::erase_if(left, [&](char32_t one) { return FcCharSetHasChar(match.has, one) != FcFalse; });
    if (std::find(files.begin(), files.end(), match.file) == files.end()) files.push_back(match.file);
  }
  return files;
}

}  // namespace platform
