// Floats as decimal digits.
#pragma once

#include <stdint.h>

namespace rio::num {

/// value = digits * 10^exponent; no trailing zeros unless it is zero.
struct decimal {
  uint64_t digits;
  int exponent;
};

/// The shortest decimal that reads back as the finite value > 0, the nearest to it among those.
decimal shortest(double value);

/// The int nearest to value * 10^scale (ties to even) as a tagged word; value is finite and >= 0.
int64_t scaled(double value, int64_t scale);

/// floor(log10(value)) of a finite value > 0.
int decimal_exponent(double value);

} // namespace rio::num
