#pragma once
// How much of a message is read. Genuine mails stay far below; what lies beyond is left out, and the message is marked too_big.

#include <cstddef>

namespace reading::limits {

inline constexpr std::size_t message_bytes = 25U * 1024 * 1024;
inline constexpr std::size_t header_bytes = 64U * 1024;      ///< of one header's value; the rest of it is left out
inline constexpr std::size_t same_headers = 50;              ///< of one name
inline constexpr std::size_t addresses = 50;                 ///< of From or Reply-To
inline constexpr std::size_t parts = 500;                    ///< parts of a mail that are no multipart
inline constexpr std::size_t depth = 30;                     ///< multiparts and messages within each other
inline constexpr std::size_t part_bytes = 2U * 1024 * 1024;  ///< of one text part, decoded
inline constexpr std::size_t text_bytes = 4U * 1024 * 1024;  ///< of all text parts, decoded
inline constexpr std::size_t body_bytes = 1024U * 1024;      ///< of what a person sees
inline constexpr std::size_t hidden_bytes = 64U * 1024;
inline constexpr std::size_t links = 2000;
inline constexpr std::size_t link_bytes = 8192;  ///< of one address
inline constexpr std::size_t attachments = 500;
inline constexpr std::size_t places = 200;         ///< marked words of one kind
inline constexpr std::size_t open_elements = 512;  ///< HTML elements within each other, as browsers do
inline constexpr std::size_t style_rules = 2000;

}  // namespace reading::limits
