// float(str). Three ways, each exact: small numbers by one operation on floats (W. D. Clinger, 1990); most others by a
// 64 by 128 bit product whose error interval lies within one rounding; what is left with unbounded ints.
#include "num/float_parse.h"

#include "entry_points.h"
#include "num/ascii.h"
#include "num/number.h"
#include "num/powers_of_ten.h"
#include "num/radix.h"
#include "start/status.h"

#include <math.h>
#include <string.h>

namespace rio {

namespace num {

namespace {
constexpr double exact_powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr int64_t last_exact_power = 22;
constexpr uint64_t exact_limit = uint64_t(1) << 53;
constexpr int64_t limb_digits = 19; // always fit in 64 bits

/// (high * 2^64 + low) * 2^exponent rounded to nearest; false where bits that were cut off could decide (a tie, or
/// subnormal results, which are rare).
bool round_product(uint64_t high, uint64_t low, int64_t exponent, double &out) {
  unsigned shift = leading_zeros(high);
  if (shift != 0) {
    high = high << shift | low >> (64 - shift);
    low <<= shift;
  }
  int64_t top = exponent + 128 - int64_t(shift); // value in [2^(top - 1), 2^top)
  if (top <= -1021 || top > 1024)
    return false;
  constexpr unsigned dropped_bits = 11;
  uint64_t dropped = high & ((1 << dropped_bits) - 1);
  uint64_t kept = high >> dropped_bits;
  constexpr uint64_t half = 1 << (dropped_bits - 1);
  if (dropped == half && low == 0)
    return false;
  kept += dropped >= half;
  out = ldexp(double(kept), int(top - 53));
  return true;
}

/// The float of a number in [digits, digits + 1) * 10^exponent (exactly `digits` where `exact`), when the whole
/// interval, widened by the error of the table, rounds to one float.
bool from_interval(uint64_t digits, bool exact, int64_t exponent, double &out) {
  if (exponent < least_power_of_ten || exponent > greatest_power_of_ten)
    return false;
  unsigned shift = leading_zeros(digits);
  uint64_t first = digits << shift;
  uint64_t last = exact ? first : (digits + 1) << shift;
  if (last < first)
    return false; // 2^64 is one bit too long
  power_of_ten g = power_of_ten_at(int(exponent));
  auto product = [&](uint64_t factor, uint64_t &high, uint64_t &low) {
    auto upper = double_limb(g.high) * factor + uint64_t(double_limb(g.low) * factor >> 64);
    high = uint64_t(upper >> 64);
    low = uint64_t(upper);
  };
  uint64_t high;
  uint64_t low;
  product(first, high, low);
  // The cut-off third limb and the table's rounding up (less than the factor in that limb) are each below one unit of
  // low.
  double_limb lower = (double_limb(high) << 64 | low) - 1;
  product(last, high, low);
  double_limb upper = (double_limb(high) << 64 | low) + 1;
  int64_t scale = floor_log2_of_power(int(exponent)) - 127 + 64 - int64_t(shift);
  double below;
  double above;
  if (!round_product(uint64_t(lower >> 64), uint64_t(lower), scale, below) ||
      !round_product(uint64_t(upper >> 64), uint64_t(upper), scale, above) || below != above)
    return false;
  out = below;
  return true;
}

double by_unbounded_ints(const uint8_t *digits, int64_t count, int64_t exponent) {
  scratch magnitude(limb_bound(size_t(count), 10));
  size_t size = from_digits(magnitude, digits, size_t(count), 10);
  TAGGED number = make(magnitude, size, false);
  TAGGED power = rio_int_pow(tag_small(10), tag_small(exponent < 0 ? -exponent : exponent));
  return exponent < 0 ? rio_int_true_divide(number, power) : rio_int_to_float(rio_int_mul(number, power));
}
} // namespace

double decimal_to_float(const uint8_t *digits, int64_t count, int64_t exponent) {
  while (count > 0 && *digits == 0) {
    ++digits;
    --count;
  }
  while (count > 0 && digits[count - 1] == 0) {
    --count;
    ++exponent;
  }
  if (count == 0)
    return 0;
  // Beyond the range whatever the digits are.
  if (count + exponent > 310)
    return INFINITY;
  if (count + exponent < -330)
    return 0;
  int64_t used = count < limb_digits ? count : limb_digits;
  uint64_t head = 0;
  for (int64_t i = 0; i < used; ++i)
    head = head * 10 + digits[i];
  bool whole = used == count;
  if (whole && head <= exact_limit && exponent >= -last_exact_power && exponent <= last_exact_power)
    return exponent < 0 ? double(head) / exact_powers[-exponent] : double(head) * exact_powers[exponent];
  double result;
  if (from_interval(head, whole, exponent + (count - used), result))
    return result;
  return by_unbounded_ints(digits, count, exponent);
}

} // namespace num

namespace {
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes out underscores that stand between digits; false where one stands elsewhere.
bool drop_underscores(char *start, char *&end) {
  char *out = start;
  for (char *in = start; in < end; ++in) {
    if (*in != '_') {
      *out++ = *in;
      continue;
    }
    if (in == start || !is_digit(in[-1]) || in + 1 == end || !is_digit(in[1]))
      return false;
  }
  end = out;
  *end = 0;
  return true;
}

/// A decimal without sign: digits with at most one point, and an exponent. False where the text is anything else.
bool parse_decimal(const char *text, const char *end, double &out) {
  num::scratch room(size_t(end - text) / sizeof(num::limb) + 1);
  auto *digits = reinterpret_cast<uint8_t *>(static_cast<num::limb *>(room));
  int64_t count = 0;
  int64_t exponent = 0;
  bool after_point = false;
  for (; text < end && (is_digit(*text) || (*text == '.' && !after_point)); ++text) {
    if (*text == '.') {
      after_point = true;
      continue;
    }
    digits[count++] = uint8_t(*text - '0');
    exponent -= after_point;
  }
  if (count == 0)
    return false;
  if (text < end && (*text | 0x20) == 'e') {
    ++text;
    bool negative = text < end && *text == '-';
    if (text < end && (*text == '-' || *text == '+'))
      ++text;
    if (text == end)
      return false;
    int64_t value = 0;
    constexpr int64_t enough = 1'000'000'000'000;
    for (; text < end && is_digit(*text); ++text)
      value = value < enough ? value * 10 + (*text - '0') : value;
    exponent += negative ? -value : value;
  }
  if (text != end)
    return false;
  out = num::decimal_to_float(digits, count, exponent);
  return true;
}
} // namespace

F64 rio_float_parse(REF text) {
  num::ascii_copy plain(static_cast<rio_str *>(text));
  char *start = plain.start;
  char *end = plain.end;
  set_status(status_invalid);
  if (!drop_underscores(start, end))
    return 0;
  bool negative = start < end && *start == '-';
  if (start < end && (*start == '-' || *start == '+'))
    ++start;
  double value = 0;
  if (num::is_word(start, end, "inf") || num::is_word(start, end, "infinity"))
    value = INFINITY;
  else if (num::is_word(start, end, "nan"))
    value = NAN;
  else if (!parse_decimal(start, end, value))
    return 0;
  set_status(status_ok);
  return negative ? -value : value;
}

} // namespace rio
