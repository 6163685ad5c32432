// See ascii.h.
#include "num/ascii.h"

#include "entry_points.h"
#include "text/str.h"

#include <stdlib.h>

namespace rio::num {

namespace {
/// The spaces that CPython strips around a number: those of C. The four separators 0x1C to 0x1F are spaces to str.strip
/// and none here.
bool is_c_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char to_ascii(uint32_t character, scripts taken) {
  if (character < 0x80)
    return char(character);
  if (taken == scripts::ascii)
    return '?';
  if (rio_char_is_space(character))
    return ' ';
  WORD digit = rio_char_decimal(character);
  return digit < 0 ? '?' : char('0' + digit);
}
} // namespace

ascii_copy::ascii_copy(const rio_str *text, scripts taken) : buffer(near) {
  if (text->char_length >= sizeof(near))
    buffer = static_cast<char *>(malloc(text->char_length + 1));
  if (buffer == nullptr)
    rio_out_of_memory();
  end = buffer;
  for (uint64_t i = 0; i < text->byte_length; i += text::char_size(text->bytes[i]))
    *end++ = to_ascii(text::decode(text->bytes + i), taken);
  start = buffer;
  while (start < end && is_c_space(*start))
    ++start;
  while (end > start && is_c_space(end[-1]))
    --end;
  *end = 0;
}

ascii_copy::~ascii_copy() {
  if (buffer != near)
    free(buffer);
}

} // namespace rio::num
