// Making strings.
#include "text/str.h"

#include "entry_points.h"
#include "gc/heap.h"

#include <string.h>

namespace rio::text {

rio_str *allocate(uint64_t byte_length, uint64_t char_length) {
  if (byte_length >= uint64_t(1) << 56)
    rio_out_of_memory();
  auto *result = gc::allocate_as<rio_str>(rio_class_str, gc::str_size(byte_length), false);
  result->hash = -1;
  result->byte_length = byte_length;
  result->char_length = char_length;
  result->crumbs = 0;
  result->bytes[byte_length] = 0;
  return result;
}

rio_str *make(const char *bytes, uint64_t byte_length, uint64_t char_length) {
  if (byte_length == 0)
    return &rio_empty_str;
  rio_str *result = allocate(byte_length, char_length);
  memcpy(result->bytes, bytes, byte_length);
  return result;
}

rio_str *make(const char *bytes, uint64_t byte_length) {
  return make(bytes, byte_length, count_chars(bytes, byte_length));
}

rio_str *from_ascii(const char *text) {
  size_t length = strlen(text);
  return make(text, length, length);
}

uint64_t count_chars(const char *bytes, uint64_t byte_length) {
  uint64_t count = 0;
  for (uint64_t i = 0; i < byte_length; ++i)
    count += !is_continuation(bytes[i]);
  return count;
}

} // namespace rio::text

namespace rio {

using text::as_str;

REF rio_str_from_bytes(REF array, WORD start, WORD stop) {
  return text::make(reinterpret_cast<char *>(static_cast<rio_array *>(array)->elements) + start,
                    uint64_t(stop - start));
}

REF rio_str_from_chars(REF array, WORD start, WORD stop) {
  auto *characters = static_cast<rio_array *>(array)->as<uint32_t>();
  uint64_t size = 0;
  for (WORD i = start; i < stop; ++i)
    size += text::char_size_of(characters[i]);
  if (size == 0)
    return &rio_empty_str;
  rio_str *result = text::allocate(size, uint64_t(stop - start));
  char *out = result->bytes;
  for (WORD i = start; i < stop; ++i)
    out = text::encode(out, characters[i]);
  return result;
}

} // namespace rio
