// str.strip's bounds.
#include "entry_points.h"
#include "text/str.h"
#include "text/tables.h"

#include <string.h>

namespace rio {

using text::as_str;

namespace {
/// Is the character at `bytes` white space, or one of `characters` where that is given?
bool is_stripped(const char *bytes, const rio_str *characters) {
  if (characters == nullptr)
    return (text::properties(text::decode(bytes)) & text::is_space) != 0;
  unsigned size = text::char_size(*bytes);
  for (uint64_t i = 0; i < characters->byte_length; i += text::char_size(characters->bytes[i]))
    if (text::char_size(characters->bytes[i]) == size && memcmp(characters->bytes + i, bytes, size) == 0)
      return true;
  return false;
}
} // namespace

WORD rio_str_strip_start(REF a, REF characters) {
  const rio_str *source = as_str(a);
  uint64_t start = 0;
  while (start < source->byte_length && is_stripped(source->bytes + start, as_str(characters)))
    start += text::char_size(source->bytes[start]);
  return WORD(start);
}

WORD rio_str_strip_stop(REF a, REF characters, WORD start) {
  const rio_str *source = as_str(a);
  WORD stop = WORD(source->byte_length);
  while (stop > start) {
    WORD last = rio_str_previous_offset(a, stop);
    if (!is_stripped(source->bytes + last, as_str(characters)))
      break;
    stop = last;
  }
  return stop;
}

} // namespace rio
