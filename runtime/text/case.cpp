// str.lower and its kin, as CPython's do_lower, do_title and so on: full mappings, and the Greek final sigma by
// context.
#include "entry_points.h"
#include "text/str.h"
#include "text/tables.h"

namespace rio {

using text::as_str;

namespace {
constexpr uint32_t capital_sigma = 0x3A3;
constexpr uint32_t small_sigma = 0x3C3;
constexpr uint32_t final_sigma = 0x3C2;

/// Does a cased character stand next to `offset` in this direction, characters that case ignores left out?
bool cased_before(const rio_str *source, uint64_t offset) {
  while (offset > 0) {
    do
      --offset;
    while (text::is_continuation(source->bytes[offset]));
    uint16_t found = text::properties(text::decode(source->bytes + offset));
    if ((found & text::is_case_ignorable) == 0)
      return (found & text::is_cased) != 0;
  }
  return false;
}

bool cased_after(const rio_str *source, uint64_t offset) {
  while (offset < source->byte_length) {
    uint16_t found = text::properties(text::decode(source->bytes + offset));
    if ((found & text::is_case_ignorable) == 0)
      return (found & text::is_cased) != 0;
    offset += text::char_size(source->bytes[offset]);
  }
  return false;
}

unsigned lower_in_context(const rio_str *source, uint64_t offset, uint32_t character, uint32_t *out) {
  if (character != capital_sigma)
    return text::to_lower(character, out);
  bool is_final = cased_before(source, offset) && !cased_after(source, offset + text::char_size_of(character));
  out[0] = is_final ? final_sigma : small_sigma;
  return 1;
}

/// The string of what `map(offset, character, out)` gives for each character: measured first, then written.
template <typename Map> rio_str *map_characters(const rio_str *source, Map map) {
  uint32_t mapped[text::longest_mapping];
  uint64_t size = 0;
  uint64_t chars = 0;
  Map measuring = map;
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i])) {
    unsigned count = measuring(i, text::decode(source->bytes + i), mapped);
    chars += count;
    for (unsigned each = 0; each < count; ++each)
      size += text::char_size_of(mapped[each]);
  }
  if (size == 0)
    return &rio_empty_str;
  rio_str *result = text::allocate(size, chars);
  char *out = result->bytes;
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i])) {
    unsigned count = map(i, text::decode(source->bytes + i), mapped);
    for (unsigned each = 0; each < count; ++each)
      out = text::encode(out, mapped[each]);
  }
  return result;
}

/// Changes the ASCII letters from `first` on by their case bit.
rio_str *map_ascii(const rio_str *source, char first) {
  rio_str *result = text::allocate(source->byte_length, source->char_length);
  for (uint64_t i = 0; i < source->byte_length; ++i) {
    char c = source->bytes[i];
    result->bytes[i] = uint8_t(c - first) < 26 ? char(c ^ 0x20) : c;
  }
  return result;
}
} // namespace

REF rio_str_lower(REF a) {
  const rio_str *source = as_str(a);
  if (source->byte_length == 0)
    return a;
  if (source->is_ascii())
    return map_ascii(source, 'A');
  return map_characters(source, [source](uint64_t offset, uint32_t character, uint32_t *out) {
    return lower_in_context(source, offset, character, out);
  });
}

REF rio_str_upper(REF a) {
  const rio_str *source = as_str(a);
  if (source->byte_length == 0)
    return a;
  if (source->is_ascii())
    return map_ascii(source, 'a');
  return map_characters(source,
                        [](uint64_t, uint32_t character, uint32_t *out) { return text::to_upper(character, out); });
}

REF rio_str_casefold(REF a) {
  const rio_str *source = as_str(a);
  if (source->byte_length != 0 && source->is_ascii())
    return map_ascii(source, 'A');
  return map_characters(source,
                        [](uint64_t, uint32_t character, uint32_t *out) { return text::to_folded(character, out); });
}

REF rio_str_capitalize(REF a) {
  const rio_str *source = as_str(a);
  return map_characters(source, [source](uint64_t offset, uint32_t character, uint32_t *out) {
    return offset == 0 ? text::to_title(character, out) : lower_in_context(source, offset, character, out);
  });
}

REF rio_str_title(REF a) {
  const rio_str *source = as_str(a);
  return map_characters(source, [source, after_cased = false](uint64_t offset, uint32_t character,
                                                              uint32_t *out) mutable {
    unsigned count = after_cased ? lower_in_context(source, offset, character, out) : text::to_title(character, out);
    after_cased = (text::properties(character) & text::is_cased) != 0;
    return count;
  });
}

REF rio_str_swapcase(REF a) {
  const rio_str *source = as_str(a);
  return map_characters(source, [source](uint64_t offset, uint32_t character, uint32_t *out) {
    uint16_t found = text::properties(character);
    if ((found & text::is_upper) != 0)
      return lower_in_context(source, offset, character, out);
    if ((found & text::is_lower) != 0)
      return text::to_upper(character, out);
    out[0] = character;
    return 1u;
  });
}

} // namespace rio
