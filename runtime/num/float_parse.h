// Decimal text to floats, correctly rounded.
#pragma once

#include <stdint.h>

namespace rio::num {

/// (-1 if negative) * digits * 10^exponent to nearest; `digits` are the values 0..9 of `count` digits, most significant
/// first. Infinity where it is too large.
double decimal_to_float(const uint8_t *digits, int64_t count, int64_t exponent);

} // namespace rio::num
