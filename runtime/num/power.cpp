// Powers, roots, common divisors.
#include "entry_points.h"
#include "num/number.h"
#include "start/status.h"

namespace rio {

using namespace num;

namespace {
bool is_odd(TAGGED a) { return is_small(a) ? (small_value(a) & 1) != 0 : (as_bignum(a)->limbs[0] & 1) != 0; }

bool is_negative(TAGGED a) { return is_small(a) ? a < 0 : as_bignum(a)->sign_and_limb_count < 0; }

bool bit_at(const operand &value, uint64_t index) {
  return (value.limbs[index / limb_bits] >> (index % limb_bits) & 1) != 0;
}

/// The power of a magnitude of one limb by repeated squaring, in a result sized beforehand.
TAGGED power(TAGGED base, uint64_t exponent) {
  TAGGED value = tag_small(1);
  for (unsigned bit = limb_bits - leading_zeros(exponent); bit-- > 0;) {
    value = rio_int_mul(value, value);
    if (exponent >> bit & 1)
      value = rio_int_mul(value, base);
  }
  return value;
}

/// A power of a power of two is a shift.
bool power_of_two_exponent(TAGGED base, uint64_t &out) {
  if (is_small(base) ? small_value(base) <= 0 : is_negative(base))
    return false;
  operand value(base);
  limb top = value.limbs[value.count - 1];
  if (trim(value.limbs, value.count - 1) != 0 || (top & (top - 1)) != 0)
    return false;
  out = bit_length(value.limbs, value.count) - 1;
  return true;
}
} // namespace

TAGGED rio_int_pow(TAGGED base, TAGGED exponent) {
  if (exponent == 0)
    return tag_small(1);
  if (base == 0 || base == tag_small(1))
    return base;
  if (base == tag_small(-1))
    return is_odd(exponent) ? base : tag_small(1);
  if (!is_small(exponent))
    rio_out_of_memory();
  uint64_t count = uint64_t(small_value(exponent));
  uint64_t bits;
  uint64_t shift;
  if (power_of_two_exponent(base, bits)) {
    if (__builtin_mul_overflow(bits, count, &shift) || shift > uint64_t(small_maximum))
      rio_out_of_memory();
    return rio_int_shl(tag_small(1), tag_small(int64_t(shift)));
  }
  return power(base, count);
}

TAGGED rio_int_pow_mod(TAGGED base, TAGGED exponent, TAGGED modulus) {
  TAGGED value = rio_int_mod(tag_small(1), modulus);
  base = rio_int_mod(base, modulus);
  operand bits(exponent);
  for (uint64_t i = bit_length(bits.limbs, bits.count); i-- > 0;) {
    value = rio_int_mod(rio_int_mul(value, value), modulus);
    if (bit_at(bits, i))
      value = rio_int_mod(rio_int_mul(value, base), modulus);
  }
  return value;
}

TAGGED rio_int_inverse_mod(TAGGED a, TAGGED modulus) {
  // Euclid's algorithm with the coefficient of a alone, as CPython's long_invmod.
  TAGGED coefficient = tag_small(1);
  TAGGED next_coefficient = 0;
  TAGGED rest = rio_int_mod(a, rio_int_abs(modulus));
  TAGGED next = rio_int_abs(modulus);
  while (next != 0) {
    TAGGED quotient = rio_int_floordiv(rest, next);
    TAGGED remainder = rio_int_sub(rest, rio_int_mul(quotient, next));
    rest = next;
    next = remainder;
    TAGGED following = rio_int_sub(coefficient, rio_int_mul(quotient, next_coefficient));
    coefficient = next_coefficient;
    next_coefficient = following;
  }
  if (rest != tag_small(1)) {
    set_status(status_invalid);
    return 0;
  }
  set_status(status_ok);
  return rio_int_mod(coefficient, modulus);
}

TAGGED rio_int_isqrt(TAGGED a) {
  // Newton from above: the first value is at least the root, and the iteration falls until it meets it.
  if (a == 0)
    return 0;
  uint64_t bits = uint64_t(rio_int_bit_length(a));
  TAGGED root = rio_int_shl(tag_small(1), tag_small(int64_t((bits + 1) / 2)));
  while (true) {
    TAGGED next = rio_int_shr(rio_int_add(root, rio_int_floordiv(a, root)), tag_small(1));
    if (rio_int_compare(next, root) >= 0)
      return root;
    root = next;
  }
}

TAGGED rio_int_gcd(TAGGED a, TAGGED b) {
  a = rio_int_abs(a);
  b = rio_int_abs(b);
  while (!is_small(b)) {
    TAGGED rest = rio_int_mod(a, b);
    a = b;
    b = rest;
  }
  if (b == 0)
    return a;
  uint64_t x = uint64_t(small_value(b));
  uint64_t y = uint64_t(small_value(rio_int_mod(a, b)));
  while (y != 0) {
    uint64_t rest = x % y;
    x = y;
    y = rest;
  }
  return make_unsigned(x);
}

} // namespace rio
