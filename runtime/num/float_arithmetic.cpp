// Float operations where Python differs from C: // % ** round, hash, ratios. After CPython's floatobject.c.
#include "entry_points.h"
#include "num/number.h"

#include <math.h>

namespace rio {

namespace {
/// The remainder with the divisor's sign, and what float_divmod subtracts from the quotient.
double floor_remainder(double a, double b, bool &adjusted) {
  double remainder = rio_math_fmod(a, b);
  adjusted = false;
  if (remainder == 0)
    return copysign(0.0, b);
  if ((b < 0) != (remainder < 0)) {
    remainder += b;
    adjusted = true;
  }
  return remainder;
}
} // namespace

F64 rio_float_mod(F64 a, F64 b) {
  bool adjusted;
  return floor_remainder(a, b, adjusted);
}

F64 rio_float_floordiv(F64 a, F64 b) {
  // The remainder before its sign is set goes into the quotient: (a - fmod(a, b)) / b is exact but for rounding.
  double remainder = rio_math_fmod(a, b);
  double quotient = (a - remainder) / b;
  if (remainder != 0 && (b < 0) != (remainder < 0))
    quotient -= 1;
  if (quotient == 0)
    return copysign(0.0, a / b);
  double floored = floor(quotient);
  return quotient - floored > 0.5 ? floored + 1 : floored;
}

F64 rio_float_pow(F64 a, F64 b) {
  if (b == 0)
    return 1;
  if (a != a)
    return a;
  if (b != b)
    return a == 1 ? 1 : b;
  bool odd = fabs(b) != INFINITY && fabs(rio_math_fmod(b, 2)) == 1;
  if (fabs(b) == INFINITY) {
    double magnitude = fabs(a);
    if (magnitude == 1)
      return 1;
    return (b > 0) == (magnitude > 1) ? INFINITY : 0;
  }
  if (fabs(a) == INFINITY) {
    double magnitude = b > 0 ? INFINITY : 0;
    return odd ? copysign(magnitude, a) : magnitude;
  }
  if (a == 0)
    return odd ? (b > 0 ? a : copysign(INFINITY, a)) : (b > 0 ? 0 : INFINITY);
  if (a == 1)
    return 1;
  if (a < 0 && b == floor(b)) {
    double magnitude = a == -1 ? 1 : rio_math_pow(-a, b);
    return odd ? -magnitude : magnitude;
  }
  return rio_math_pow(a, b);
}

F64 rio_float_round_half_even(F64 a) {
  // The rounding mode is never changed, so rint rounds to even.
  return rint(a);
}

// The hash of the fraction m / 2^e modulo 2^61 - 1, as CPython's _Py_HashDouble.
WORD rio_float_hash(F64 a, WORD identity) {
  constexpr unsigned bits = 61;
  constexpr uint64_t modulus = (uint64_t(1) << bits) - 1;
  constexpr WORD infinity_hash = 314159;
  if (a != a)
    return identity;
  if (fabs(a) == INFINITY)
    return a > 0 ? infinity_hash : -infinity_hash;
  int exponent;
  double mantissa = frexp(fabs(a), &exponent);
  uint64_t hash = 0;
  constexpr unsigned step = 28;
  while (mantissa != 0) {
    hash = ((hash << step) & modulus) | hash >> (bits - step);
    mantissa *= double(1 << step);
    exponent -= step;
    uint64_t digit = uint64_t(mantissa);
    mantissa -= double(digit);
    hash += digit;
    if (hash >= modulus)
      hash -= modulus;
  }
  unsigned rotation = unsigned(exponent >= 0 ? exponent % int(bits) : int(bits) - 1 - ((-1 - exponent) % int(bits)));
  hash = ((hash << rotation) & modulus) | hash >> (bits - rotation);
  WORD result = a < 0 ? -WORD(hash) : WORD(hash);
  return result == -1 ? -2 : result;
}

TAGGED rio_float_numerator(F64 a) {
  int exponent;
  double mantissa = frexp(a, &exponent);
  for (int i = 0; i < 300 && mantissa != floor(mantissa); ++i) {
    mantissa *= 2;
    --exponent;
  }
  TAGGED numerator = rio_int_from_float(mantissa);
  return exponent > 0 ? rio_int_shl(numerator, num::tag_small(exponent)) : numerator;
}

TAGGED rio_float_denominator(F64 a) {
  int exponent;
  double mantissa = frexp(a, &exponent);
  for (int i = 0; i < 300 && mantissa != floor(mantissa); ++i) {
    mantissa *= 2;
    --exponent;
  }
  return exponent < 0 ? rio_int_shl(num::tag_small(1), num::tag_small(-exponent)) : num::tag_small(1);
}

WORD rio_float_bits(F64 a) { return __builtin_bit_cast(WORD, a); }

F64 rio_float_from_bits(WORD bits) { return __builtin_bit_cast(F64, bits); }

BOOL rio_float_is_finite(F64 a) { return __builtin_isfinite(a) != 0; }

BOOL rio_float_is_nan(F64 a) { return a != a; }

} // namespace rio
