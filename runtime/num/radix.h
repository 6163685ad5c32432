// Magnitudes to and from digits.
#pragma once

#include "num/limbs.h"

namespace rio::num {

/// The largest power of `base` that fits in a limb, and its exponent.
struct radix_chunk {
  limb power;
  unsigned digits;
};
radix_chunk chunk_of(unsigned base);

/// An upper bound for the digits of a magnitude of `count` limbs.
size_t digit_bound(size_t count, unsigned base);
/// Writes the digits of a trimmed magnitude, most significant first, without leading zeros ("0" for none); returns how
/// many. `out` has room for digit_bound.
size_t to_digits(char *out, const limb *a, size_t count, unsigned base);

/// An upper bound for the limbs of `digits` digits.
size_t limb_bound(size_t digits, unsigned base);
/// The magnitude of digit values (0..base-1), most significant first; returns its size. `out` has room for limb_bound.
size_t from_digits(limb *out, const uint8_t *digits, size_t count, unsigned base);

} // namespace rio::num
