// float.hex and float.fromhex.
#include "entry_points.h"
#include "num/ascii.h"
#include "num/number.h"
#include "start/status.h"
#include "text/str.h"

#include <math.h>
#include <string.h>

namespace rio {

namespace {
constexpr char hex_digits[] = "0123456789abcdef";

int hex_value(char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  char lower = char(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Hex digits with a point: the top 64 bits of their value, a sticky bit, and the power of two of the lowest kept bit.
struct hex_number {
  uint64_t mantissa = 0;
  bool sticky = false;
  int64_t exponent = 0;
};

bool parse_digits(const char *&text, const char *end, hex_number &out) {
  bool any = false;
  bool after_point = false;
  for (; text < end; ++text) {
    if (*text == '.' && !after_point) {
      after_point = true;
      continue;
    }
    int digit = hex_value(*text);
    if (digit < 0)
      break;
    any = true;
    out.exponent -= after_point ? 4 : 0;
    if (out.mantissa >> 60 == 0) {
      out.mantissa = out.mantissa << 4 | uint64_t(digit);
      continue;
    }
    out.sticky |= digit != 0;
    out.exponent += 4;
  }
  return any;
}

bool parse_exponent(const char *&text, const char *end, int64_t &out) {
  if (text == end || (*text | 0x20) != 'p')
    return true;
  ++text;
  bool negative = text < end && *text == '-';
  if (text < end && (*text == '-' || *text == '+'))
    ++text;
  if (text == end)
    return false;
  int64_t value = 0;
  for (; text < end && *text >= '0' && *text <= '9'; ++text)
    value = value < 1'000'000'000'000 ? value * 10 + (*text - '0') : value;
  out += negative ? -value : value;
  return text == end;
}

/// Rounds once, to nearest even.
double assemble(hex_number number) {
  if (number.mantissa == 0)
    return 0;
  unsigned shift = num::leading_zeros(number.mantissa);
  uint64_t top = number.mantissa << shift;
  int64_t exponent = number.exponent - int64_t(shift); // value = top * 2^exponent
  if (exponent + 64 > 1024)
    return INFINITY;
  int64_t keep = 53;
  if (exponent + 64 < -1021)
    keep -= -1021 - (exponent + 64);
  if (keep < 0)
    return 0;
  unsigned drop = 64 - unsigned(keep);
  uint64_t kept = drop == 64 ? 0 : top >> drop;
  uint64_t rest = drop == 64 ? top : top << (64 - drop);
  constexpr uint64_t half = uint64_t(1) << 63;
  if (rest > half || (rest == half && (number.sticky || (kept & 1) != 0)))
    ++kept;
  return ldexp(double(kept), int(exponent + drop));
}
} // namespace

REF rio_float_hex(F64 a) {
  if (!__builtin_isfinite(a))
    return rio_float_repr(a);
  if (a == 0)
    return text::from_ascii(signbit(a) ? "-0x0.0p+0" : "0x0.0p+0");
  uint64_t bits = __builtin_bit_cast(uint64_t, a);
  int field = int(bits >> 52 & 0x7FF);
  char buffer[40];
  char *out = buffer;
  if (signbit(a))
    *out++ = '-';
  *out++ = '0';
  *out++ = 'x';
  *out++ = field == 0 ? '0' : '1';
  *out++ = '.';
  for (int shift = 48; shift >= 0; shift -= 4)
    *out++ = hex_digits[bits >> shift & 0xF];
  int exponent = field == 0 ? -1022 : field - 1023;
  *out++ = 'p';
  *out++ = exponent < 0 ? '-' : '+';
  char reversed[4];
  int length = 0;
  for (int rest = exponent < 0 ? -exponent : exponent; rest != 0 || length == 0; rest /= 10)
    reversed[length++] = char('0' + rest % 10);
  while (length > 0)
    *out++ = reversed[--length];
  return text::make(buffer, uint64_t(out - buffer), uint64_t(out - buffer));
}

F64 rio_float_from_hex(REF text) {
  num::ascii_copy plain(text::as_str(text), num::scripts::ascii);
  const char *place = plain.start;
  set_status(status_invalid);
  bool negative = *place == '-';
  if (*place == '-' || *place == '+')
    ++place;
  double value;
  if (num::is_word(place, plain.end, "inf") || num::is_word(place, plain.end, "infinity")) {
    value = INFINITY;
  } else if (num::is_word(place, plain.end, "nan")) {
    value = NAN;
  } else {
    if (plain.end - place >= 2 && place[0] == '0' && (place[1] | 0x20) == 'x')
      place += 2;
    hex_number number;
    if (!parse_digits(place, plain.end, number) || !parse_exponent(place, plain.end, number.exponent) ||
        place != plain.end)
      return 0;
    value = assemble(number);
    if (value == INFINITY) {
      set_status(status_overflow);
      return 0;
    }
  }
  set_status(status_ok);
  return negative ? -value : value;
}

} // namespace rio
