#include "store/sql_text.h"

#include <sstream>

namespace store {

namespace {

template <class Each>
std::string for_each_column(const std::string& columns, Each each) {
  std::istringstream words(columns);
  std::string text;
  for (std::string name; std::getline(words >> std::ws, name, ',');) text += (text.empty() ? "" : ", ") + each(name);
  return text;
}

}  // namespace

std::string taken_from_excluded(const std::string& columns) {
  return for_each_column(columns, [](const std::string& name) { return name + " = excluded." + name; });
}

std::string marks_for(const std::string& columns) {
  return for_each_column(columns, [](const std::string&) { return std::string("?"); });
}

}  // namespace store
