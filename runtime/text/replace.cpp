// str.replace.
#include "entry_points.h"
#include "text/str.h"

#include <string.h>

namespace rio {

using text::as_str;

namespace {
/// An empty `old_part` matches before every character and at the end.
rio_str *insert_between(const rio_str *text, const rio_str *inserted, WORD limit) {
  uint64_t places = text->char_length + 1;
  if (limit >= 0 && uint64_t(limit) < places)
    places = uint64_t(limit);
  uint64_t size = text->byte_length + places * inserted->byte_length;
  if (size == 0)
    return &rio_empty_str;
  rio_str *result = text::allocate(size, text->char_length + places * inserted->char_length);
  char *out = result->bytes;
  uint64_t i = 0;
  for (; places > 0; --places) {
    memcpy(out, inserted->bytes, inserted->byte_length);
    out += inserted->byte_length;
    if (i < text->byte_length) {
      unsigned width = text::char_size(text->bytes[i]);
      memcpy(out, text->bytes + i, width);
      out += width;
      i += width;
    }
  }
  memcpy(out, text->bytes + i, text->byte_length - i);
  return result;
}
} // namespace

REF rio_str_replace(REF a, REF old_part, REF new_part, WORD limit) {
  rio_str *text = as_str(a);
  const rio_str *from = as_str(old_part);
  const rio_str *to = as_str(new_part);
  if (from->byte_length == 0)
    return insert_between(text, to, limit);
  WORD end = WORD(text->byte_length);
  WORD count = 0;
  for (WORD place = 0; limit < 0 || count < limit; place += WORD(from->byte_length), ++count)
    if (place = rio_str_find_bytes(a, old_part, place, end); place < 0)
      break;
  if (count == 0)
    return a;
  uint64_t size = text->byte_length + uint64_t(count) * (to->byte_length - from->byte_length);
  uint64_t chars = text->char_length + uint64_t(count) * (to->char_length - from->char_length);
  if (size == 0)
    return &rio_empty_str;
  rio_str *result = text::allocate(size, chars);
  char *out = result->bytes;
  WORD copied = 0;
  for (; count > 0; --count) {
    WORD place = rio_str_find_bytes(a, old_part, copied, end);
    memcpy(out, text->bytes + copied, size_t(place - copied));
    out += place - copied;
    memcpy(out, to->bytes, to->byte_length);
    out += to->byte_length;
    copied = place + WORD(from->byte_length);
  }
  memcpy(out, text->bytes + copied, size_t(end - copied));
  return result;
}

} // namespace rio
