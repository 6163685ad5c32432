// str.isalpha and its kin.
#include "entry_points.h"
#include "text/str.h"
#include "text/tables.h"

namespace rio {

using text::as_str;

namespace {
/// Is the string not empty, and has every character one of the properties?
bool every_character(REF a, uint16_t any_of) {
  const rio_str *source = as_str(a);
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i]))
    if ((text::properties(text::decode(source->bytes + i)) & any_of) == 0)
      return false;
  return source->byte_length != 0;
}

/// Is there a character with `wanted`, and none with `unwanted`?
bool some_and_none(REF a, uint16_t wanted, uint16_t unwanted) {
  const rio_str *source = as_str(a);
  bool seen = false;
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i])) {
    uint16_t found = text::properties(text::decode(source->bytes + i));
    if ((found & unwanted) != 0)
      return false;
    seen |= (found & wanted) != 0;
  }
  return seen;
}
} // namespace

BOOL rio_str_is_alpha(REF a) { return every_character(a, text::is_alpha); }

BOOL rio_str_is_digit(REF a) { return every_character(a, text::is_digit); }

BOOL rio_str_is_decimal(REF a) { return every_character(a, text::is_decimal); }

BOOL rio_str_is_numeric(REF a) { return every_character(a, text::is_numeric); }

BOOL rio_str_is_space(REF a) { return every_character(a, text::is_space); }

BOOL rio_str_is_alnum(REF a) {
  return every_character(a, text::is_alpha | text::is_decimal | text::is_digit | text::is_numeric);
}

BOOL rio_str_is_lower(REF a) { return some_and_none(a, text::is_lower, text::is_upper | text::is_title); }

BOOL rio_str_is_upper(REF a) { return some_and_none(a, text::is_upper, text::is_lower | text::is_title); }

BOOL rio_str_is_title(REF a) {
  const rio_str *source = as_str(a);
  bool seen_cased = false;
  bool after_cased = false;
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i])) {
    uint16_t found = text::properties(text::decode(source->bytes + i));
    bool starts = (found & (text::is_upper | text::is_title)) != 0;
    bool continues = !starts && (found & text::is_lower) != 0;
    if ((starts && after_cased) || (continues && !after_cased))
      return 0;
    after_cased = starts || continues;
    seen_cased |= after_cased;
  }
  return seen_cased;
}

BOOL rio_str_is_printable(REF a) {
  const rio_str *source = as_str(a);
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i]))
    if (!text::is_printable(text::decode(source->bytes + i)))
      return 0;
  return 1;
}

BOOL rio_str_is_identifier(REF a) {
  const rio_str *source = as_str(a);
  for (uint64_t i = 0; i < source->byte_length; i += text::char_size(source->bytes[i])) {
    uint16_t needed = i == 0 ? text::starts_identifier : text::continues_identifier;
    if ((text::properties(text::decode(source->bytes + i)) & needed) == 0)
      return 0;
  }
  return source->byte_length != 0;
}

} // namespace rio
