// str(int), int(str) and the other bases.
#include "entry_points.h"
#include "num/ascii.h"
#include "num/number.h"
#include "num/radix.h"
#include "start/status.h"
#include "text/str.h"

namespace rio {

using namespace num;

namespace {
constexpr size_t most_decimal_digits = 4300; // sys.int_info.default_max_str_digits

rio_str *small_text(int64_t value) {
  char buffer[24];
  char *end = buffer + sizeof(buffer);
  char *start = end;
  uint64_t magnitude = value < 0 ? -uint64_t(value) : uint64_t(value);
  do
    *--start = char('0' + magnitude % 10);
  while ((magnitude /= 10) != 0);
  if (value < 0)
    *--start = '-';
  return text::make(start, uint64_t(end - start), uint64_t(end - start));
}

/// What stands for a digit in an ASCII character: 0..35, or 36 for none.
unsigned digit_value(char c) {
  if (c >= '0' && c <= '9')
    return unsigned(c - '0');
  char lower = char(c | 0x20);
  return lower >= 'a' && lower <= 'z' ? unsigned(lower - 'a' + 10) : 36;
}

/// Does "0x", "0o" or "0b" (by base) stand at `text`? With base 0 each of them sets it.
bool take_prefix(const char *&text, const char *end, unsigned &base) {
  if (end - text < 2 || text[0] != '0')
    return false;
  char letter = char(text[1] | 0x20);
  unsigned named = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
  if (named == 0 || (base != 0 && base != named))
    return false;
  base = named;
  text += 2;
  return true;
}

/// The digits of [text, end) as values, underscores between them removed; the count, or -1.
int64_t take_digits(uint8_t *out, const char *text, const char *end, unsigned base, bool underscore_first) {
  int64_t count = 0;
  bool after_digit = underscore_first;
  for (; text < end; ++text) {
    if (*text == '_') {
      if (!after_digit)
        return -1;
      after_digit = false;
      continue;
    }
    unsigned digit = digit_value(*text);
    if (digit >= base)
      return -1;
    out[count++] = uint8_t(digit);
    after_digit = true;
  }
  return after_digit && count > 0 ? count : -1;
}

TAGGED parse(const char *text, const char *end, unsigned base) {
  bool negative = text < end && *text == '-';
  if (text < end && (*text == '-' || *text == '+'))
    ++text;
  bool any_base = base == 0;
  bool prefixed = take_prefix(text, end, base);
  if (any_base && !prefixed)
    base = 10;
  scratch room(size_t(end - text) / sizeof(limb) + 1);
  auto *digits = reinterpret_cast<uint8_t *>(static_cast<limb *>(room));
  int64_t count = take_digits(digits, text, end, base, prefixed);
  set_status(status_invalid);
  if (count < 0)
    return 0;
  size_t zeros = 0;
  while (zeros < size_t(count) && digits[zeros] == 0)
    ++zeros;
  // Without a prefix, base 0 takes leading zeros only for zero itself, as the language does.
  if (any_base && !prefixed && zeros > 0 && zeros < size_t(count))
    return 0;
  if ((base & (base - 1)) != 0 && size_t(count) > most_decimal_digits) {
    set_status(status_too_long, count, 0);
    return 0;
  }
  set_status(status_ok);
  size_t significant = size_t(count) - zeros;
  scratch magnitude(limb_bound(significant, base));
  size_t size = from_digits(magnitude, digits + zeros, significant, base);
  return make(magnitude, size, negative);
}
} // namespace

REF rio_int_text(TAGGED a) { return is_small(a) ? small_text(small_value(a)) : rio_int_format(a, 10); }

REF rio_int_format(TAGGED a, WORD base) {
  if (is_small(a) && base == 10)
    return small_text(small_value(a));
  operand value(a);
  size_t bound = digit_bound(value.count, unsigned(base)) + 1;
  scratch room(bound / sizeof(limb) + 1);
  auto *digits = reinterpret_cast<char *>(static_cast<limb *>(room));
  digits[0] = '-';
  size_t length = to_digits(digits + 1, value.limbs, value.count, unsigned(base)) + 1;
  size_t start = value.is_negative ? 0 : 1;
  return text::make(digits + start, length - start, length - start);
}

BOOL rio_int_digits_exceed(TAGGED a, WORD limit) {
  if (is_small(a))
    return limit < 19 && count_digits(small_value(a)) > limit;
  operand value(a);
  // bits * log10(2), by a fraction a little below and one a little above it; only between them is a look needed.
  uint64_t bits = bit_length(value.limbs, value.count);
  if (double_limb(bits) * 30103 / 100000 + 1 <= double_limb(limit))
    return 0;
  if (double_limb(bits - 1) * 30102 / 100000 + 1 > double_limb(limit))
    return 1;
  size_t bound = digit_bound(value.count, 10);
  scratch room(bound / sizeof(limb) + 1);
  return WORD(to_digits(reinterpret_cast<char *>(static_cast<limb *>(room)), value.limbs, value.count, 10)) > limit;
}

TAGGED rio_int_parse(REF text, WORD base) {
  ascii_copy plain(text::as_str(text));
  return parse(plain.start, plain.end, unsigned(base));
}

} // namespace rio
