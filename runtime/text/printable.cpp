// str.isprintable for one character, which repr needs: the characters at which the answer changes.
#include "text/tables.h"

#include "entry_points.h"

namespace rio::text {

namespace {
constexpr uint32_t changes[] = {
#define PRINTABLE_CHANGE(character) character,
#include "text/unicode_printable.def"
};
constexpr unsigned change_count = sizeof(changes) / sizeof(changes[0]);
} // namespace

bool is_printable(uint32_t character) {
  if (character < 0x7F)
    return character >= ' ';
  unsigned low = 0; // how many changes lie at or below the character
  unsigned high = change_count;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    if (changes[middle] <= character)
      low = middle + 1;
    else
      high = middle;
  }
  return low % 2 != 0;
}

} // namespace rio::text

namespace rio {

BOOL rio_char_is_printable(WORD character) { return text::is_printable(uint32_t(character)); }

} // namespace rio
