// An attachment that runs a program, or a page that signs in.
#include "core/verdict/checks/rows.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {
namespace {

constexpr std::array<std::string_view, 38> endings{
    "exe", "scr", "com", "pif", "bat", "cmd", "msi",  "js",  "jse",   "vbs",   "vbe",  "wsf",  "wsh",
    "hta", "ps1", "jar", "lnk", "iso", "img", "vhd",  "apk", "dmg",   "pkg",   "docm", "xlsm", "pptm",
    "xll", "one", "chm", "cpl", "reg", "sh",  "html", "htm", "shtml", "xhtml", "svg",  "mht"};

bool runs(const Attachment& attachment) {
  std::string name = fold(attachment.name);
  while (!name.empty() && (name.back() == '.' || name.back() == ' ')) name.pop_back();
  const std::size_t dot = name.rfind('.');
  if (attachment.type == "text/html" || attachment.type == "application/x-msdownload" ||
      attachment.type == "application/vnd.android.package-archive")
    return true;
  return dot != std::string::npos &&
         std::find(endings.begin(), endings.end(), std::string_view(name).substr(dot + 1)) != endings.end();
}

}  // namespace

void look_for_attachment_that_runs(const CheckInput& input, Findings& findings) {
  for (std::size_t i = 0; i < input.message.attachments.size(); ++i) {
    const Attachment& attachment = input.message.attachments[i];
    if (!runs(attachment)) continue;
    findings.push_back(
        {"attachment_runs", Leaning::alarm, {{"name", attachment.name}}, {{Part::attachment, i, i + 1}}});
    return;
  }
}

}  // namespace core
