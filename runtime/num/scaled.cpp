// Exact scaling of floats by powers of ten: what formatting to a fixed number of digits and round() need.
#include "entry_points.h"
#include "num/decimal.h"
#include "num/number.h"

namespace rio::num {

namespace {
constexpr uint64_t small_powers[] = {1,
                                     10,
                                     100,
                                     1000,
                                     10000,
                                     100000,
                                     1000000,
                                     10000000,
                                     100000000,
                                     1000000000,
                                     10000000000,
                                     100000000000,
                                     1000000000000,
                                     10000000000000,
                                     100000000000000,
                                     1000000000000000,
                                     10000000000000000,
                                     100000000000000000,
                                     1000000000000000000};
constexpr int64_t small_power_count = 19;

struct parts {
  uint64_t mantissa;
  int exponent; // value = mantissa * 2^exponent
};

parts split(double value) {
  uint64_t bits = __builtin_bit_cast(uint64_t, value);
  uint64_t fraction = bits & ((uint64_t(1) << 52) - 1);
  int field = int(bits >> 52 & 0x7FF);
  return field == 0 ? parts{fraction, -1074} : parts{fraction | uint64_t(1) << 52, field - 1075};
}

TAGGED power_of_ten(int64_t exponent) { return rio_int_pow(tag_small(10), tag_small(exponent)); }

/// numerator / denominator to nearest, ties to even.
TAGGED divide_rounding(TAGGED numerator, TAGGED denominator) {
  TAGGED quotient = rio_int_floordiv(numerator, denominator);
  TAGGED rest = rio_int_sub(numerator, rio_int_mul(quotient, denominator));
  int order = rio_int_compare(rio_int_shl(rest, tag_small(1)), denominator);
  bool odd = rio_int_and(quotient, tag_small(1)) != 0;
  return order > 0 || (order == 0 && odd) ? rio_int_add(quotient, tag_small(1)) : quotient;
}
} // namespace

int64_t scaled(double value, int64_t scale) {
  parts p = split(value);
  // Most cases fit in 128 bits: mantissa * 10^scale has at most 53 + 60.
  if (scale >= 0 && scale < small_power_count && p.exponent <= 0 && p.exponent > -120) {
    auto product = static_cast<unsigned __int128>(p.mantissa) * small_powers[scale];
    unsigned shift = unsigned(-p.exponent);
    if (shift == 0)
      return make_unsigned_wide(uint64_t(product >> 64), uint64_t(product));
    auto quotient = product >> shift;
    auto rest = product - (quotient << shift);
    auto half = static_cast<unsigned __int128>(1) << (shift - 1);
    quotient += rest > half || (rest == half && (quotient & 1) != 0);
    return make_unsigned_wide(uint64_t(quotient >> 64), uint64_t(quotient));
  }
  TAGGED numerator = tag_small(int64_t(p.mantissa));
  TAGGED denominator = tag_small(1);
  if (scale >= 0)
    numerator = rio_int_mul(numerator, power_of_ten(scale));
  else
    denominator = power_of_ten(-scale);
  if (p.exponent >= 0)
    numerator = rio_int_shl(numerator, tag_small(p.exponent));
  else
    denominator = rio_int_shl(denominator, tag_small(-p.exponent));
  return divide_rounding(numerator, denominator);
}

int decimal_exponent(double value) {
  decimal d = shortest(value);
  int digits = 0;
  for (uint64_t rest = d.digits; rest != 0; rest /= 10)
    ++digits;
  return d.exponent + digits - 1;
}

} // namespace rio::num
