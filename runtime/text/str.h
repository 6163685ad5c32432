// Making strings, and small steps through UTF-8.
#pragma once

#include "abi.h"

#include <stddef.h>

namespace rio::text {

/// A str with room for the bytes (not set yet) and its NUL.
rio_str *allocate(uint64_t byte_length, uint64_t char_length);
/// A str of generalised UTF-8 whose characters are counted already, or not.
rio_str *make(const char *bytes, uint64_t byte_length, uint64_t char_length);
rio_str *make(const char *bytes, uint64_t byte_length);
rio_str *from_ascii(const char *text);

/// Characters in a stretch of generalised UTF-8.
uint64_t count_chars(const char *bytes, uint64_t byte_length);

/// hash(str), which rio_str_hash keeps in the string.
int64_t compute_hash(const rio_str *text);

/// The strings of the ASCII characters, each made when it is first asked for.
inline constexpr int cached_characters = 128;
extern rio_str *character_cache[cached_characters];
rio_str *make_character(uint32_t character);

inline rio_str *as_str(rio_object *object) { return static_cast<rio_str *>(object); }

inline bool is_continuation(char byte) { return (uint8_t(byte) & 0xC0) == 0x80; }

/// Bytes of the character that starts with `lead`.
inline unsigned char_size(char lead) {
  uint8_t byte = uint8_t(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

inline unsigned char_size_of(uint32_t character) {
  return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

inline uint32_t decode(const char *bytes) {
  auto *b = reinterpret_cast<const uint8_t *>(bytes);
  if (b[0] < 0x80)
    return b[0];
  if (b[0] < 0xE0)
    return uint32_t(b[0] & 0x1F) << 6 | (b[1] & 0x3F);
  if (b[0] < 0xF0)
    return uint32_t(b[0] & 0x0F) << 12 | uint32_t(b[1] & 0x3F) << 6 | (b[2] & 0x3F);
  return uint32_t(b[0] & 0x07) << 18 | uint32_t(b[1] & 0x3F) << 12 | uint32_t(b[2] & 0x3F) << 6 | (b[3] & 0x3F);
}

/// Writes the character and returns the place after it.
inline char *encode(char *out, uint32_t character) {
  if (character < 0x80) {
    *out++ = char(character);
    return out;
  }
  if (character < 0x800) {
    *out++ = char(0xC0 | character >> 6);
  } else {
    if (character < 0x10000) {
      *out++ = char(0xE0 | character >> 12);
    } else {
      *out++ = char(0xF0 | character >> 18);
      *out++ = char(0x80 | (character >> 12 & 0x3F));
    }
    *out++ = char(0x80 | (character >> 6 & 0x3F));
  }
  *out++ = char(0x80 | (character & 0x3F));
  return out;
}

inline bool is_surrogate(uint32_t character) { return character - 0xD800 < 0x800; }

} // namespace rio::text
