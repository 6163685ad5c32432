// Character properties: ranges of equal properties, found by binary search; ASCII comes from a table of its own.
#include "text/tables.h"

#include "entry_points.h"

namespace rio::text {

namespace {
constexpr uint16_t classes[] = {
#define PROPERTY_CLASS(bits) bits,
#include "text/unicode_properties.def"
#undef PROPERTY_CLASS
};

// First character in the upper 24 bits, class in the lower 8.
constexpr uint32_t ranges[] = {
#define PROPERTY_RANGE(first, class) uint32_t(first) << 8 | class,
#include "text/unicode_properties.def"
#undef PROPERTY_RANGE
};

constexpr uint32_t decimal_zeros[] = {
#define DECIMAL_ZERO(zero) zero,
#include "text/unicode_properties.def"
#undef DECIMAL_ZERO
};

/// Index of the last entry that is not above `key`.
template <typename Entry, unsigned count> unsigned last_not_above(const Entry (&entries)[count], Entry key) {
  unsigned low = 0;
  unsigned high = count;
  while (high - low > 1) {
    unsigned middle = (low + high) / 2;
    (entries[middle] <= key ? low : high) = middle;
  }
  return low;
}

struct ascii_table {
  uint16_t values[128];
  constexpr ascii_table() : values() {
    unsigned range = 0;
    for (uint32_t character = 0; character < 128; ++character) {
      while (ranges[range + 1] >> 8 <= character)
        ++range;
      values[character] = classes[ranges[range] & 0xFF];
    }
  }
};
constexpr ascii_table ascii;
} // namespace

uint16_t properties(uint32_t character) {
  if (character < 128)
    return ascii.values[character];
  return classes[ranges[last_not_above(ranges, character << 8 | 0xFF)] & 0xFF];
}

} // namespace rio::text

namespace rio {

BOOL rio_char_is_space(WORD character) { return (text::properties(uint32_t(character)) & text::is_space) != 0; }

BOOL rio_char_is_alpha(WORD character) { return (text::properties(uint32_t(character)) & text::is_alpha) != 0; }

BOOL rio_char_is_alnum(WORD character) {
  constexpr uint16_t any = text::is_alpha | text::is_decimal | text::is_digit | text::is_numeric;
  return (text::properties(uint32_t(character)) & any) != 0;
}

WORD rio_char_decimal(WORD character) {
  if (character < 128)
    return character >= '0' && character <= '9' ? character - '0' : -1;
  uint32_t zero = text::decimal_zeros[text::last_not_above(text::decimal_zeros, uint32_t(character))];
  WORD value = character - WORD(zero);
  return value >= 0 && value < 10 ? value : -1;
}

} // namespace rio
