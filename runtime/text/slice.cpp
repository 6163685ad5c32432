// Parts of strings.
#include "entry_points.h"
#include "text/crumbs.h"

#include <string.h>

namespace rio {

using text::as_str;

namespace {
rio_str *part(rio_str *text, uint64_t start, uint64_t stop, uint64_t chars) {
  if (stop - start == text->byte_length)
    return text;
  if (chars == 1)
    return as_str(rio_str_from_char(text::decode(text->bytes + start)));
  // `text` stays alive by the stack: its address is used after the allocation.
  return text::make(text->bytes + start, stop - start, chars);
}

} // namespace

REF rio_str_slice(REF a, WORD start, WORD stop) {
  rio_str *text = as_str(a);
  if (start >= stop)
    return &rio_empty_str;
  uint64_t first = text::offset_of_index(text, uint64_t(start));
  uint64_t last = text::offset_of_index(text, uint64_t(stop));
  return part(text, first, last, uint64_t(stop - start));
}

REF rio_str_slice_bytes(REF a, WORD start, WORD stop) {
  rio_str *text = as_str(a);
  if (start >= stop)
    return &rio_empty_str;
  uint64_t size = uint64_t(stop - start);
  uint64_t chars = text->is_ascii() ? size : text::count_chars(text->bytes + start, size);
  return part(text, uint64_t(start), uint64_t(stop), chars);
}

REF rio_str_slice_step(REF a, WORD start, WORD step, WORD count) {
  rio_str *text = as_str(a);
  if (count <= 0)
    return &rio_empty_str;
  if (text->is_ascii()) {
    rio_str *result = text::allocate(uint64_t(count), uint64_t(count));
    for (WORD i = 0; i < count; ++i)
      result->bytes[i] = text->bytes[start + i * step];
    return result;
  }
  uint64_t size = 0;
  for (WORD i = 0; i < count; ++i)
    size += text::char_size(text->bytes[text::offset_of_index(text, uint64_t(start + i * step))]);
  rio_str *result = text::allocate(size, uint64_t(count));
  char *out = result->bytes;
  for (WORD i = 0; i < count; ++i)
    out = text::encode(out, text::decode(text->bytes + text::offset_of_index(text, uint64_t(start + i * step))));
  return result;
}

} // namespace rio
