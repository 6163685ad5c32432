// Indexing: the quick cases, which compiled code inlines; crumbs.h has the others.
#include "entry_points.h"
#include "text/crumbs.h"

namespace rio {

using text::as_str;

WORD rio_str_offset_of(REF a, WORD index) {
  return as_str(a)->is_ascii() ? index : WORD(text::offset_of_index(as_str(a), uint64_t(index)));
}

WORD rio_str_index_of(REF a, WORD offset) {
  return as_str(a)->is_ascii() ? offset : WORD(text::index_of_offset(as_str(a), uint64_t(offset)));
}

WORD rio_str_char_at(REF a, WORD index) { return text::decode(as_str(a)->bytes + rio_str_offset_of(a, index)); }

REF rio_str_from_char(WORD character) {
  if (character < text::cached_characters && text::character_cache[character] != nullptr)
    return text::character_cache[character];
  return text::make_character(uint32_t(character));
}

REF rio_str_item(REF a, WORD index) { return rio_str_from_char(rio_str_char_at(a, index)); }

} // namespace rio
