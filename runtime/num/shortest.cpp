// Shortest decimals: Schubfach. R. Giulietti, "The Schubfach way to render doubles", 2020; the layout of the steps
// follows A. Bolz, Drachennest.
//
// The reals that round to v form an interval around it. With k such that 10^k <= its width < 10^(k+1), the interval
// holds at least one multiple of 10^k and at most one of 10^(k+1). The end points and v are scaled by 10^-k to integers
// that keep two bits and a sticky bit below the unit (rounding to odd), which decides every comparison exactly.
#include "num/decimal.h"
#include "num/powers_of_ten.h"

namespace rio::num {

namespace {
constexpr int mantissa_bits = 52;
constexpr int exponent_bias = 1075; // value = mantissa * 2^(field - 1075)

uint64_t round_to_odd(power_of_ten g, uint64_t x) {
  auto low = static_cast<unsigned __int128>(g.low) * x;
  auto high = static_cast<unsigned __int128>(g.high) * x + uint64_t(low >> 64);
  return uint64_t(high >> 64) | (uint64_t(high) > 1);
}

decimal without_trailing_zeros(uint64_t digits, int exponent) {
  while (digits % 10 == 0) {
    digits /= 10;
    ++exponent;
  }
  return {digits, exponent};
}
} // namespace

decimal shortest(double value) {
  uint64_t bits = __builtin_bit_cast(uint64_t, value);
  uint64_t fraction = bits & ((uint64_t(1) << mantissa_bits) - 1);
  int field = int(bits >> mantissa_bits & 0x7FF);
  uint64_t c = field == 0 ? fraction : fraction | uint64_t(1) << mantissa_bits;
  int q = (field == 0 ? 1 : field) - exponent_bias;
  if (q <= 0 && q > -mantissa_bits - 1 && (c & ((uint64_t(1) << -q) - 1)) == 0)
    return without_trailing_zeros(c >> -q, 0);

  bool accept_ends = c % 2 == 0;
  bool lower_is_closer = fraction == 0 && field > 1;
  int k = (q * 1262611 - (lower_is_closer ? 524031 : 0)) >> 22;
  int h = q + floor_log2_of_power(-k) + 1;
  power_of_ten g = power_of_ten_at(-k);
  uint64_t lower = round_to_odd(g, (4 * c - 2 + lower_is_closer) << h) + !accept_ends;
  uint64_t middle = round_to_odd(g, (4 * c) << h);
  uint64_t upper = round_to_odd(g, (4 * c + 2) << h) - !accept_ends;

  uint64_t s = middle / 4;
  if (s >= 10) {
    uint64_t tens = s / 10;
    bool below_inside = lower <= 40 * tens;
    bool above_inside = 40 * tens + 40 <= upper;
    if (below_inside != above_inside)
      return without_trailing_zeros(tens + above_inside, k + 1);
  }
  bool below_inside = lower <= 4 * s;
  bool above_inside = 4 * s + 4 <= upper;
  if (below_inside != above_inside)
    return without_trailing_zeros(s + above_inside, k);
  uint64_t half = 4 * s + 2;
  bool round_up = middle > half || (middle == half && s % 2 != 0);
  return without_trailing_zeros(s + round_up, k);
}

} // namespace rio::num
