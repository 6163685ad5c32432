// The target's libm under names of our own. This file is compiled with -fno-builtin, so every call stays the call it
// is.
#include "entry_points.h"

#include <math.h>

namespace rio {

#define RIO_UNARY(name)                                                                                                \
  F64 rio_math_##name(F64 a) { return name(a); }
#define RIO_BINARY(name)                                                                                               \
  F64 rio_math_##name(F64 a, F64 b) { return name(a, b); }

RIO_UNARY(acos)
RIO_UNARY(acosh)
RIO_UNARY(asin)
RIO_UNARY(asinh)
RIO_UNARY(atan)
RIO_BINARY(atan2)
RIO_UNARY(atanh)
RIO_UNARY(cbrt)
RIO_UNARY(ceil)
RIO_BINARY(copysign)
RIO_UNARY(cos)
RIO_UNARY(cosh)
RIO_UNARY(erf)
RIO_UNARY(erfc)
RIO_UNARY(exp)
RIO_UNARY(exp2)
RIO_UNARY(expm1)
RIO_UNARY(fabs)
RIO_UNARY(floor)
RIO_BINARY(fmod)
RIO_UNARY(log)
RIO_UNARY(log10)
RIO_UNARY(log1p)
RIO_UNARY(log2)
RIO_BINARY(nextafter)
RIO_BINARY(pow)
RIO_BINARY(remainder)
RIO_UNARY(sin)
RIO_UNARY(sinh)
RIO_UNARY(sqrt)
RIO_UNARY(tan)
RIO_UNARY(tanh)
RIO_UNARY(trunc)

F64 rio_math_fma(F64 a, F64 b, F64 c) { return fma(a, b, c); }

F64 rio_math_ldexp(F64 a, WORD exponent) {
  // Beyond these the result no longer changes, and the exponent fits in an int.
  constexpr WORD enough = 5000;
  return ldexp(a, int(exponent > enough ? enough : exponent < -enough ? -enough : exponent));
}

F64 rio_math_frexp_mantissa(F64 a) {
  int exponent;
  return frexp(a, &exponent);
}

WORD rio_math_frexp_exponent(F64 a) {
  int exponent = 0;
  frexp(a, &exponent);
  return __builtin_isfinite(a) ? exponent : 0;
}

} // namespace rio
