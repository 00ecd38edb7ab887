#include "reading/mail/fields.h"

#include "reading/limits.h"
#include "reading/mail/headers.h"
#include "reading/text/charset.h"

#include <gmime/gmime.h>

#include <memory>

namespace reading {
namespace {

constexpr std::size_t most_read = 16U * 1024;  // of one header; GMime is slow with long ones

void start_gmime() {
  static const bool started = [] {
    g_mime_init();
    return true;
  }();
  static_cast<void>(started);
}

struct Free {
  void operator()(char* text) const { g_free(text); }
  void operator()(GDateTime* date) const { g_date_time_unref(date); }
  void operator()(GObject* object) const { g_object_unref(object); }
};
using Text = std::unique_ptr<char, Free>;
using Object = std::unique_ptr<GObject, Free>;

std::string header_line(std::string_view value) {
  start_gmime();
  return repaired_utf8(unfolded(value.substr(0, most_read)));
}

std::string copied(const char* text) { return text == nullptr ? std::string() : repaired_utf8(text); }

void add_mailboxes(InternetAddressList* list, int depth, std::vector<Mailbox>& found) {
  const int count = internet_address_list_length(list);
  for (int i = 0; i < count && found.size() < limits::addresses; ++i) {
    InternetAddress* address = internet_address_list_get_address(list, i);
    if (INTERNET_ADDRESS_IS_GROUP(address) && depth < 3)
      add_mailboxes(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1, found);
    if (!INTERNET_ADDRESS_IS_MAILBOX(address)) continue;
    Mailbox mailbox{copied(internet_address_get_name(address)),
                    copied(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))};
    if (mailbox.address.find('@') == std::string::npos) {  // a name alone
      if (mailbox.display_name.empty()) mailbox.display_name = std::move(mailbox.address);
      mailbox.address.clear();
    }
    found.push_back(std::move(mailbox));
  }
}

GMimeContentEncoding encoding_of(std::string_view name) {
  if (same_letters(name, "base64")) return GMIME_CONTENT_ENCODING_BASE64;
  if (same_letters(name, "quoted-printable")) return GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
  return GMIME_CONTENT_ENCODING_DEFAULT;
}

}  // namespace

std::string decoded_text(std::string_view value) {
  std::string line = header_line(value);
  if (line.find("=?") == std::string::npos) return line;
  return copied(Text(g_mime_utils_header_decode_text(nullptr, line.c_str())).get());
}

std::vector<Mailbox> mailboxes(std::string_view value) {
  const std::string line = header_line(value);
  std::vector<Mailbox> found;
  if (line.empty()) return found;
  InternetAddressList* list = internet_address_list_parse(nullptr, line.c_str());
  if (list != nullptr) {
    const Object owner(G_OBJECT(list));
    add_mailboxes(list, 0, found);
  }
  if (found.empty()) found.push_back({decoded_text(value), {}});
  return found;
}

std::optional<core::LocalTime> date_of(std::string_view value) {
  const std::string line = header_line(value.substr(0, 256));
  if (line.empty()) return std::nullopt;
  const std::unique_ptr<GDateTime, Free> date(g_mime_utils_header_decode_date(line.c_str()));
  if (!date) return std::nullopt;
  const auto offset = std::chrono::duration_cast<std::chrono::minutes>(
      std::chrono::microseconds(g_date_time_get_utc_offset(date.get())));
  return core::LocalTime{core::Instant(std::chrono::seconds(g_date_time_to_unix(date.get()))), offset};
}

ContentType content_type_of(std::string_view value) {
  ContentType type;
  const std::string line = header_line(value);
  if (line.find('/') == std::string::npos) return type;
  GMimeContentType* parsed = g_mime_content_type_parse(nullptr, line.c_str());
  if (parsed == nullptr) return type;
  const Object owner(G_OBJECT(parsed));
  type.type = lower_ascii(copied(Text(g_mime_content_type_get_mime_type(parsed)).get()));
  type.charset = copied(g_mime_content_type_get_parameter(parsed, "charset"));
  type.boundary = copied(g_mime_content_type_get_parameter(parsed, "boundary"));
  type.name = copied(g_mime_content_type_get_parameter(parsed, "name"));
  type.flowed = same_letters(copied(g_mime_content_type_get_parameter(parsed, "format")), "flowed");
  return type;
}

Disposition disposition_of(std::string_view value) {
  Disposition disposition;
  const std::string line = header_line(value);
  if (line.empty()) return disposition;
  GMimeContentDisposition* parsed = g_mime_content_disposition_parse(nullptr, line.c_str());
  if (parsed == nullptr) return disposition;
  const Object owner(G_OBJECT(parsed));
  const char* kind = g_mime_content_disposition_get_disposition(parsed);
  disposition.attachment = kind != nullptr && !same_letters(kind, "inline");  // RFC 2183: unknown kinds are attachments
  disposition.file_name = copied(g_mime_content_disposition_get_parameter(parsed, "filename"));
  return disposition;
}

std::string transfer_decoded(std::string_view content, std::string_view encoding, std::size_t limit) {
  const std::string name = unfolded(encoding);
  const GMimeContentEncoding kind = encoding_of(std::string_view(name).substr(0, name.find_first_of(" ;(")));
  const std::string_view read = content.substr(0, limit);
  if (kind == GMIME_CONTENT_ENCODING_DEFAULT) return std::string(read);
  start_gmime();
  GMimeEncoding state;
  g_mime_encoding_init_decode(&state, kind);
  std::string bytes(g_mime_encoding_outlen(&state, read.size()) + 16, '\0');
  std::size_t length = g_mime_encoding_step(&state, read.data(), read.size(), bytes.data());
  length += g_mime_encoding_flush(&state, "", 0, bytes.data() + length);
  bytes.resize(length);
  return bytes;
}

}  // namespace reading
