// Steps through a string by byte offset.
#include "entry_points.h"
#include "text/str.h"

namespace rio {

using text::as_str;

WORD rio_str_decode_at(REF a, WORD offset) { return text::decode(as_str(a)->bytes + offset); }

WORD rio_str_next_offset(REF a, WORD offset) { return offset + text::char_size(as_str(a)->bytes[offset]); }

WORD rio_str_previous_offset(REF a, WORD offset) {
  const char *bytes = as_str(a)->bytes;
  do
    --offset;
  while (text::is_continuation(bytes[offset]));
  return offset;
}

} // namespace rio
