// Functions of math that CPython computes by itself: gamma and lgamma by Lanczos' approximation, hypot with compensated
// squares. The order of operations is that of CPython 3.13's mathmodule.c, since the last bits depend on it. Domain
// errors (the caller's to raise) give NaN or an infinity.
#include "entry_points.h"

#include <math.h>

namespace rio {

namespace {
constexpr double pi = 3.141592653589793238462643383279502884197;
constexpr double log_pi = 1.144729885849400174143427351353058711647;
constexpr double lanczos_g = 6.024680040776729583740234375;
constexpr double lanczos_g_minus_half = 5.524680040776729583740234375;
constexpr int lanczos_count = 13;
constexpr double lanczos_numerator[lanczos_count] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
constexpr double lanczos_denominator[lanczos_count] = {0.0,        39916800.0, 120543840.0, 150917976.0, 105258076.0,
                                                       45995730.0, 13339535.0, 2637558.0,   357423.0,    32670.0,
                                                       1925.0,     66.0,       1.0};
constexpr double factorials[] = {1.0,
                                 1.0,
                                 2.0,
                                 6.0,
                                 24.0,
                                 120.0,
                                 720.0,
                                 5040.0,
                                 40320.0,
                                 362880.0,
                                 3628800.0,
                                 39916800.0,
                                 479001600.0,
                                 6227020800.0,
                                 87178291200.0,
                                 1307674368000.0,
                                 20922789888000.0,
                                 355687428096000.0,
                                 6402373705728000.0,
                                 121645100408832000.0,
                                 2432902008176640000.0,
                                 51090942171709440000.0,
                                 1124000727777607680000.0};
constexpr int factorial_count = 23;

double sin_pi(double x) {
  double y = rio_math_fmod(fabs(x), 2.0);
  switch (int(round(2.0 * y))) {
  case 0:
    return copysign(1.0, x) * rio_math_sin(pi * y);
  case 1:
    return copysign(1.0, x) * rio_math_cos(pi * (y - 0.5));
  case 2:
    return copysign(1.0, x) * rio_math_sin(pi * (1.0 - y));
  case 3:
    return copysign(1.0, x) * -rio_math_cos(pi * (y - 1.5));
  default:
    return copysign(1.0, x) * rio_math_sin(pi * (y - 2.0));
  }
}

double lanczos_sum(double x) {
  double numerator = 0;
  double denominator = 0;
  if (x < 5.0) {
    for (int i = lanczos_count; --i >= 0;) {
      numerator = numerator * x + lanczos_numerator[i];
      denominator = denominator * x + lanczos_denominator[i];
    }
  } else {
    for (int i = 0; i < lanczos_count; ++i) {
      numerator = numerator / x + lanczos_numerator[i];
      denominator = denominator / x + lanczos_denominator[i];
    }
  }
  return numerator / denominator;
}

/// gamma away from poles and from where its result is known beforehand.
double gamma_by_lanczos(double x) {
  double magnitude = fabs(x);
  double y = magnitude + lanczos_g_minus_half;
  double z =
      magnitude > lanczos_g_minus_half ? y - magnitude - lanczos_g_minus_half : y - lanczos_g_minus_half - magnitude;
  z = z * lanczos_g / y;
  bool negative = x < 0;
  double result = negative ? -pi / sin_pi(magnitude) / magnitude * rio_math_exp(y) / lanczos_sum(magnitude)
                           : lanczos_sum(magnitude) / rio_math_exp(y);
  if (negative)
    result -= z * result;
  else
    result += z * result;
  bool whole_power = magnitude < 140.0;
  double power = rio_math_pow(y, whole_power ? magnitude - 0.5 : magnitude / 2.0 - 0.25);
  for (int times = whole_power ? 1 : 2; times > 0; --times)
    result = negative ? result / power : result * power;
  return result;
}
} // namespace

F64 rio_math_gamma(F64 a) {
  if (!__builtin_isfinite(a))
    return a != a || a > 0 ? a : NAN;
  if (a == 0)
    return copysign(INFINITY, a);
  if (a == floor(a)) {
    if (a < 0)
      return NAN;
    if (a <= factorial_count)
      return factorials[int(a) - 1];
  }
  double magnitude = fabs(a);
  if (magnitude < 1e-20)
    return 1.0 / a;
  if (magnitude > 200.0)
    return a < 0 ? 0.0 / sin_pi(a) : INFINITY;
  return gamma_by_lanczos(a);
}

F64 rio_math_lgamma(F64 a) {
  if (!__builtin_isfinite(a))
    return a != a ? a : INFINITY;
  if (a == floor(a) && a <= 2.0)
    return a <= 0 ? INFINITY : 0.0;
  double magnitude = fabs(a);
  if (magnitude < 1e-20)
    return -rio_math_log(magnitude);
  double result = rio_math_log(lanczos_sum(magnitude)) - lanczos_g;
  result += (magnitude - 0.5) * (rio_math_log(magnitude + lanczos_g - 0.5) - 1);
  if (a < 0)
    result = log_pi - rio_math_log(fabs(sin_pi(magnitude))) - rio_math_log(magnitude) - result;
  return result;
}

namespace {
struct double_length {
  double high;
  double low;
};

double_length exact_product(double x, double y) {
  double product = x * y;
  return {product, rio_math_fma(x, y, -product)};
}

double_length exact_sum(double large, double little) {
  double sum = large + little;
  return {sum, large - sum + little};
}

double norm(double a, double b) {
  double largest = a > b ? a : b;
  int exponent;
  frexp(largest, &exponent);
  constexpr double least_normal = 0x1p-1022;
  if (exponent < -1023)
    return least_normal * norm(a / least_normal, b / least_normal);
  double scale = ldexp(1.0, -exponent);
  double sum = 1.0;
  double low_products = 0;
  double low_sums = 0;
  auto add = [&](double_length product) {
    double_length next = exact_sum(sum, product.high);
    sum = next.high;
    low_products += product.low;
    low_sums += next.low;
  };
  add(exact_product(a * scale, a * scale));
  add(exact_product(b * scale, b * scale));
  double h = sqrt(sum - 1.0 + (low_products + low_sums));
  add(exact_product(-h, h));
  double rest = sum - 1.0 + (low_products + low_sums);
  h += rest / (2.0 * h);
  return h / scale;
}
} // namespace

F64 rio_math_hypot(F64 a, F64 b) {
  a = fabs(a);
  b = fabs(b);
  if (a == INFINITY || b == INFINITY)
    return INFINITY;
  if (a != a || b != b)
    return NAN;
  if (a == 0 && b == 0)
    return 0;
  return norm(a, b);
}

} // namespace rio
