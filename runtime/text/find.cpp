// Searching: a rare-byte scan with memchr for short texts, the two-way algorithm of glibc's memmem for the rest.
#include "entry_points.h"
#include "text/crumbs.h"

#include <string.h>

// GNU and BSD extension; declared here because _GNU_SOURCE is not set for the runtime as a whole.
extern "C" void *memmem(const void *, size_t, const void *, size_t);

namespace rio {

using text::as_str;

namespace {
WORD find_bytes(const rio_str *text, const rio_str *part, WORD start, WORD stop) {
  if (stop - start < WORD(part->byte_length))
    return -1;
  if (part->byte_length == 0)
    return start;
  const void *place = part->byte_length == 1
                          ? memchr(text->bytes + start, uint8_t(part->bytes[0]), size_t(stop - start))
                          : memmem(text->bytes + start, size_t(stop - start), part->bytes, part->byte_length);
  return place == nullptr ? -1 : static_cast<const char *>(place) - text->bytes;
}

WORD rfind_bytes(const rio_str *text, const rio_str *part, WORD start, WORD stop) {
  WORD size = WORD(part->byte_length);
  for (WORD place = stop - size; place >= start; --place)
    if (memcmp(text->bytes + place, part->bytes, size_t(size)) == 0)
      return place;
  return -1;
}

/// The byte range of a range of indices.
struct byte_range {
  WORD start;
  WORD stop;
};
byte_range to_bytes(rio_str *text, WORD start, WORD stop) {
  return {WORD(text::offset_of_index(text, uint64_t(start))), WORD(text::offset_of_index(text, uint64_t(stop)))};
}

WORD to_index(rio_str *text, WORD offset) {
  return offset < 0 ? -1 : WORD(text::index_of_offset(text, uint64_t(offset)));
}
} // namespace

WORD rio_str_find_bytes(REF a, REF part, WORD start, WORD stop) {
  return find_bytes(as_str(a), as_str(part), start, stop);
}

WORD rio_str_rfind_bytes(REF a, REF part, WORD start, WORD stop) {
  return rfind_bytes(as_str(a), as_str(part), start, stop);
}

WORD rio_str_find(REF a, REF part, WORD start, WORD stop) {
  byte_range range = to_bytes(as_str(a), start, stop);
  return to_index(as_str(a), find_bytes(as_str(a), as_str(part), range.start, range.stop));
}

WORD rio_str_rfind(REF a, REF part, WORD start, WORD stop) {
  byte_range range = to_bytes(as_str(a), start, stop);
  return to_index(as_str(a), rfind_bytes(as_str(a), as_str(part), range.start, range.stop));
}

WORD rio_str_count(REF a, REF part, WORD start, WORD stop) {
  const rio_str *text = as_str(a);
  const rio_str *sought = as_str(part);
  if (sought->byte_length == 0)
    return stop - start + 1;
  byte_range range = to_bytes(as_str(a), start, stop);
  WORD count = 0;
  for (WORD place = range.start; (place = find_bytes(text, sought, place, range.stop)) >= 0;
       place += WORD(sought->byte_length))
    ++count;
  return count;
}

} // namespace rio
