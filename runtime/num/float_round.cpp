// round(float, digits): the exact decimal is rounded half to even and read back, as CPython's double_round does.
#include "entry_points.h"
#include "num/decimal.h"
#include "num/number.h"

#include <math.h>

namespace rio {

F64 rio_float_round(F64 a, WORD digits) {
  // Outside these the value is unchanged or zero.
  constexpr WORD most_digits = 323;
  constexpr WORD least_digits = -308;
  if (!__builtin_isfinite(a) || digits > most_digits || a == 0)
    return a;
  if (digits < least_digits)
    return copysign(0.0, a);
  TAGGED rounded = num::scaled(fabs(a), digits);
  TAGGED power = rio_int_pow(num::tag_small(10), num::tag_small(digits < 0 ? -digits : digits));
  double magnitude = digits >= 0 ? rio_int_true_divide(rounded, power) : rio_int_to_float(rio_int_mul(rounded, power));
  return copysign(magnitude, a);
}

} // namespace rio
