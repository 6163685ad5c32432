// See decode.h. The error positions are those of CPython's utf8_decode: an invalid continuation byte ends the offending
// range before itself.
#include "text/decode.h"

#include "entry_points.h"
#include "gc/heap.h"
#include "start/status.h"

#include <string.h>

namespace rio::text {

namespace {
/// Length of the well-formed character at `b`, or 0 with what is wrong in `bad` (how many bytes) and `reason`.
unsigned character_at(const uint8_t *b, uint64_t left, unsigned &bad, int &reason) {
  unsigned size = b[0] < 0x80 ? 1 : b[0] < 0xC2 ? 0 : b[0] < 0xE0 ? 2 : b[0] < 0xF0 ? 3 : b[0] < 0xF5 ? 4 : 0;
  if (size == 0) {
    bad = 1;
    reason = 0;
    return 0;
  }
  for (unsigned i = 1; i < size; ++i) {
    bad = i;
    if (i >= left) {
      reason = 2;
      return 0;
    }
    uint8_t low = 0x80;
    uint8_t high = 0xBF;
    if (i == 1) {
      low = b[0] == 0xE0 ? 0xA0 : b[0] == 0xF0 ? 0x90 : 0x80;
      high = b[0] == 0xED ? 0x9F : b[0] == 0xF4 ? 0x8F : 0xBF;
    }
    if (b[i] < low || b[i] > high) {
      reason = 1;
      return 0;
    }
  }
  return size;
}

/// Length of the ASCII prefix, eight bytes at a time.
uint64_t ascii_prefix(const uint8_t *bytes, uint64_t size) {
  uint64_t i = 0;
  for (; i + 8 <= size; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    if ((word & 0x8080808080808080) != 0)
      break;
  }
  while (i < size && bytes[i] < 0x80)
    ++i;
  return i;
}
} // namespace

utf8_check check_utf8(const char *bytes, uint64_t size) {
  auto *b = reinterpret_cast<const uint8_t *>(bytes);
  utf8_check result = {};
  uint64_t i = 0;
  while (i < size) {
    uint64_t plain = ascii_prefix(b + i, size - i);
    i += plain;
    result.chars += plain;
    if (i >= size)
      break;
    unsigned bad = 0;
    unsigned length = character_at(b + i, size - i, bad, result.reason);
    if (length == 0) {
      result.error_end = i + bad;
      break;
    }
    i += length;
    result.chars += 1;
  }
  result.valid = i;
  return result;
}

rio_str *decode_strict(const char *bytes, uint64_t size) {
  utf8_check check = check_utf8(bytes, size);
  if (check.error_end == 0) {
    set_status(status_ok);
    return make(bytes, size, check.chars);
  }
  set_status(status_decode, int64_t(check.valid), int64_t(check.error_end), uint8_t(bytes[check.valid]), check.reason);
  return nullptr;
}

rio_str *decode_escaping(const char *bytes, uint64_t size) {
  uint64_t length = 0;
  uint64_t chars = 0;
  for (uint64_t i = 0; i < size;) {
    utf8_check check = check_utf8(bytes + i, size - i);
    uint64_t bad = check.error_end == 0 ? 0 : check.error_end - check.valid;
    length += check.valid + bad * 3;
    chars += check.chars + bad;
    i += check.valid + bad;
  }
  if (length == size)
    return make(bytes, size, chars);
  rio_str *result = allocate(length, chars);
  char *out = result->bytes;
  for (uint64_t i = 0; i < size;) {
    utf8_check check = check_utf8(bytes + i, size - i);
    memcpy(out, bytes + i, check.valid);
    out += check.valid;
    i += check.valid;
    for (uint64_t bad = check.error_end == 0 ? 0 : check.error_end - check.valid; bad > 0; --bad)
      out = encode(out, 0xDC00u + uint8_t(bytes[i++]));
  }
  return result;
}

} // namespace rio::text

namespace rio {

REF rio_str_decode_utf8(REF array, WORD start, WORD stop) {
  auto *bytes = reinterpret_cast<const char *>(static_cast<rio_array *>(array)->elements);
  return text::decode_strict(bytes + start, uint64_t(stop - start));
}

REF rio_str_encode_utf8(REF a) {
  auto *source = text::as_str(a);
  uint64_t index = 0;
  for (uint64_t i = 0; !source->is_ascii() && i < source->byte_length; i += text::char_size(source->bytes[i]), ++index)
    if (uint32_t character = text::decode(source->bytes + i); text::is_surrogate(character)) {
      set_status(status_encode, int64_t(index), int64_t(index + 1), character);
      return nullptr;
    }
  set_status(status_ok);
  REF result = rio_array_new(&rio_class_array_u8, WORD(source->byte_length));
  memcpy(static_cast<rio_array *>(result)->elements, source->bytes, source->byte_length);
  return result;
}

} // namespace rio
