// One-character strings.
#include "entry_points.h"
#include "text/str.h"

#include <string.h>

namespace rio::text {

rio_str *character_cache[cached_characters];

namespace {
uint8_t cache_kinds[cached_characters];

void keep(uint32_t character, rio_str *text) {
  if (cache_kinds[0] == slot_raw) {
    memset(cache_kinds, slot_pointer, sizeof(cache_kinds));
    rio_register_roots(character_cache, cache_kinds, cached_characters);
  }
  character_cache[character] = text;
}
} // namespace

rio_str *make_character(uint32_t character) {
  char bytes[4];
  uint64_t size = uint64_t(encode(bytes, character) - bytes);
  rio_str *result = make(bytes, size, 1);
  if (character < cached_characters)
    keep(character, result);
  return result;
}

} // namespace rio::text
