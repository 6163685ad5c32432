// repr(str) and ascii(str): single quotes unless the text has one and no double quote; backslash escapes for what
// cannot be printed.
#include "entry_points.h"
#include "text/str.h"
#include "text/tables.h"

namespace rio {

using text::as_str;

namespace {
constexpr char hex_digits[] = "0123456789abcdef";
constexpr unsigned longest_escape = 10; // \UXXXXXXXX

char *write_escape(char *out, uint32_t character) {
  unsigned digits = character < 0x100 ? 2 : character < 0x10000 ? 4 : 8;
  *out++ = '\\';
  *out++ = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
  while (digits-- > 0)
    *out++ = hex_digits[character >> (4 * digits) & 0xF];
  return out;
}

char *write_character(char *out, uint32_t character, char quote, bool ascii_only) {
  if (character == uint32_t(quote) || character == '\\') {
    *out++ = '\\';
    *out++ = char(character);
    return out;
  }
  const char *letter = character == '\t' ? "t" : character == '\n' ? "n" : character == '\r' ? "r" : nullptr;
  if (letter != nullptr) {
    *out++ = '\\';
    *out++ = *letter;
    return out;
  }
  if (!text::is_printable(character) || (ascii_only && character > 0x7E))
    return write_escape(out, character);
  return text::encode(out, character);
}

rio_str *quoted(const rio_str *source, bool ascii_only) {
  bool has_single = false;
  bool has_double = false;
  for (uint64_t i = 0; i < source->byte_length; ++i) {
    has_single |= source->bytes[i] == '\'';
    has_double |= source->bytes[i] == '"';
  }
  char quote = has_single && !has_double ? '"' : '\'';
  uint64_t size = 2;
  uint64_t chars = 2;
  char place[longest_escape];
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i])) {
    uint64_t written = uint64_t(write_character(place, text::decode(source->bytes + i), quote, ascii_only) - place);
    size += written;
    chars += text::count_chars(place, written);
  }
  rio_str *result = text::allocate(size, chars);
  char *out = result->bytes;
  *out++ = quote;
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i]))
    out = write_character(out, text::decode(source->bytes + i), quote, ascii_only);
  *out = quote;
  return result;
}
} // namespace

REF rio_str_repr(REF a) { return quoted(as_str(a), false); }

REF rio_str_ascii(REF a) { return quoted(as_str(a), true); }

} // namespace rio
