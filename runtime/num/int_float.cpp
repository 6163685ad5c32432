// Between ints and floats, always correctly rounded (to nearest, ties to even).
#include "entry_points.h"
#include "num/number.h"

#include <math.h>

namespace rio {

using namespace num;

namespace {
constexpr unsigned mantissa_bits = 53;
constexpr uint64_t exponent_limit = 1024; // floats lie below 2^1024

/// The top 64 bits of a magnitude with the highest one set, and whether bits below them are set.
limb top_bits(const limb *a, size_t count, bool &sticky) {
  unsigned shift = leading_zeros(a[count - 1]);
  limb top = a[count - 1] << shift;
  sticky = false;
  if (count == 1)
    return top;
  limb next = a[count - 2];
  if (shift != 0)
    top |= next >> (limb_bits - shift);
  sticky = (shift != 0 ? next << shift : next) != 0 || trim(a, count - 2) != 0;
  return top;
}

/// top * 2^exponent rounded once, for a top with its highest bit set; what is below 2^-1022 loses bits as it should.
double round_scaled(limb top, bool sticky, int64_t exponent) {
  int64_t result_exponent = exponent + limb_bits; // value in [2^(r-1), 2^r)
  unsigned keep = mantissa_bits;
  constexpr int64_t least_normal = -1021;
  if (result_exponent < least_normal) {
    int64_t lost = least_normal - result_exponent;
    if (lost > int64_t(mantissa_bits))
      return 0;
    keep -= unsigned(lost);
  }
  unsigned drop = limb_bits - keep;
  limb kept = drop == limb_bits ? 0 : top >> drop;
  limb dropped = drop == limb_bits ? top : top << (limb_bits - drop);
  limb half = limb(1) << 63;
  if (dropped > half || (dropped == half && (sticky || (kept & 1) != 0)))
    ++kept;
  return ldexp(double(kept), int(exponent + drop));
}
} // namespace

F64 rio_int_to_float(TAGGED a) {
  if (is_small(a))
    return double(small_value(a));
  operand value(a);
  uint64_t bits = bit_length(value.limbs, value.count);
  double magnitude = INFINITY;
  if (bits <= exponent_limit) {
    bool sticky;
    limb top = top_bits(value.limbs, value.count, sticky);
    magnitude = round_scaled(top, sticky, int64_t(bits) - limb_bits);
  }
  return value.is_negative ? -magnitude : magnitude;
}

TAGGED rio_int_from_float(F64 a) {
  if (fabs(a) < 0x1p62)
    return tag_small(int64_t(a));
  int exponent;
  double mantissa = frexp(fabs(a), &exponent);
  limb bits = limb(ldexp(mantissa, limb_bits));
  // Below: bits * 2^(exponent - 64), exponent >= 63.
  if (exponent <= int(limb_bits)) {
    bits >>= limb_bits - unsigned(exponent);
    return make(&bits, 1, a < 0);
  }
  TAGGED magnitude = make_unsigned(bits);
  magnitude = rio_int_shl(magnitude, tag_small(exponent - int(limb_bits)));
  return a < 0 ? rio_int_neg(magnitude) : magnitude;
}

I32 rio_int_compare_float(TAGGED a, F64 b) {
  if (b != b)
    return 2;
  if (fabs(b) == INFINITY)
    return b > 0 ? -1 : 1;
  double whole = trunc(b);
  I32 order = rio_int_compare(a, rio_int_from_float(whole));
  if (order != 0)
    return order;
  return whole == b ? 0 : whole < b ? -1 : 1;
}

F64 rio_int_true_divide(TAGGED a, TAGGED b) {
  constexpr int64_t exact = int64_t(1) << mantissa_bits;
  if (both_small(a, b)) {
    int64_t x = small_value(a);
    int64_t y = small_value(b);
    if (x >= -exact && x <= exact && y >= -exact && y <= exact)
      return double(x) / double(y);
  }
  operand left(a);
  operand right(b);
  bool negative = left.is_negative != right.is_negative;
  if (left.count == 0)
    return negative ? -0.0 : 0.0;
  int64_t left_bits = int64_t(bit_length(left.limbs, left.count));
  int64_t right_bits = int64_t(bit_length(right.limbs, right.count));
  if (left_bits - right_bits > int64_t(exponent_limit))
    return negative ? -INFINITY : INFINITY;
  if (left_bits - right_bits < -1080)
    return negative ? -0.0 : 0.0;
  // A quotient of 65 or 66 bits: a * 2^shift / b, the remainder as the sticky bit.
  int64_t shift = right_bits - left_bits + 66;
  TAGGED dividend = rio_int_abs(a);
  TAGGED divisor = rio_int_abs(b);
  if (shift >= 0)
    dividend = rio_int_shl(dividend, tag_small(shift));
  else
    divisor = rio_int_shl(divisor, tag_small(-shift));
  TAGGED quotient = rio_int_floordiv(dividend, divisor);
  bool inexact = rio_int_compare(rio_int_mul(quotient, divisor), dividend) != 0;
  operand digits(quotient);
  bool sticky;
  limb top = top_bits(digits.limbs, digits.count, sticky);
  int64_t exponent = int64_t(bit_length(digits.limbs, digits.count)) - limb_bits - shift;
  double magnitude = round_scaled(top, sticky || inexact, exponent);
  return negative ? -magnitude : magnitude;
}

F64 rio_int_frexp_mantissa(TAGGED a) {
  operand value(a);
  if (value.count == 0)
    return 0;
  bool sticky;
  limb top = top_bits(value.limbs, value.count, sticky);
  double mantissa = round_scaled(top, sticky, -int64_t(limb_bits));
  return mantissa == 1 ? 0.5 : mantissa;
}

WORD rio_int_frexp_exponent(TAGGED a) {
  operand value(a);
  if (value.count == 0)
    return 0;
  bool sticky;
  limb top = top_bits(value.limbs, value.count, sticky);
  return WORD(bit_length(value.limbs, value.count)) + (round_scaled(top, sticky, -int64_t(limb_bits)) == 1);
}

} // namespace rio
