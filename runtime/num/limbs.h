// Arithmetic on magnitudes: arrays of 64-bit limbs, least significant first. Nothing here knows of objects or signs.
// Sizes are in limbs. Where not said otherwise results may overlap operands only if they begin at the same place.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

namespace rio::num {

using limb = uint64_t;
using double_limb = unsigned __int128;
inline constexpr unsigned limb_bits = 64;

/// Drops leading zero limbs.
inline size_t trim(const limb *a, size_t n) {
  while (n > 0 && a[n - 1] == 0)
    --n;
  return n;
}

inline void copy(limb *out, const limb *a, size_t n) { memcpy(out, a, n * sizeof(limb)); }
inline void clear(limb *out, size_t n) { memset(out, 0, n * sizeof(limb)); }

/// Order of two trimmed magnitudes, or of two of one size.
inline int compare(const limb *a, size_t n, const limb *b, size_t m) {
  if (n != m)
    return n < m ? -1 : 1;
  while (n-- > 0)
    if (a[n] != b[n])
      return a[n] < b[n] ? -1 : 1;
  return 0;
}

/// out[n] = a + b of one size; returns the carry. Unrolled, since the carry stays in the processor's flag only inside a
/// round of the loop; so below.
inline limb add_same(limb *out, const limb *a, const limb *b, size_t n) {
  unsigned long long carry = 0;
#pragma clang loop unroll_count(4)
  for (size_t i = 0; i < n; ++i)
    out[i] = __builtin_addcll(a[i], b[i], carry, &carry);
  return carry;
}

inline limb sub_same(limb *out, const limb *a, const limb *b, size_t n) {
  unsigned long long borrow = 0;
#pragma clang loop unroll_count(4)
  for (size_t i = 0; i < n; ++i)
    out[i] = __builtin_subcll(a[i], b[i], borrow, &borrow);
  return borrow;
}

/// out[n] = a + carry, out[n] = a - borrow; the rest returned.
inline limb add_limb(limb *out, const limb *a, size_t n, limb carry) {
  for (size_t i = 0; i < n; ++i) {
    out[i] = a[i] + carry;
    carry = out[i] < carry;
  }
  return carry;
}

inline limb sub_limb(limb *out, const limb *a, size_t n, limb borrow) {
  for (size_t i = 0; i < n; ++i) {
    limb value = a[i];
    out[i] = value - borrow;
    borrow = value < borrow;
  }
  return borrow;
}

/// out[n] = a[n] + b[m], n >= m; returns the carry.
inline limb add(limb *out, const limb *a, size_t n, const limb *b, size_t m) {
  limb carry = add_same(out, a, b, m);
  return add_limb(out + m, a + m, n - m, carry);
}

/// out[n] = a[n] - b[m], n >= m; returns the borrow.
inline limb sub(limb *out, const limb *a, size_t n, const limb *b, size_t m) {
  limb borrow = sub_same(out, a, b, m);
  return sub_limb(out + m, a + m, n - m, borrow);
}

/// out[n] = a * factor + carry; returns the high limb.
inline limb mul_limb(limb *out, const limb *a, size_t n, limb factor, limb carry = 0) {
  for (size_t i = 0; i < n; ++i) {
    double_limb product = double_limb(a[i]) * factor + carry;
    out[i] = limb(product);
    carry = limb(product >> limb_bits);
  }
  return carry;
}

/// out[n] += a * factor; returns the high limb.
inline limb add_mul_limb(limb *out, const limb *a, size_t n, limb factor) {
  limb carry = 0;
  for (size_t i = 0; i < n; ++i) {
    double_limb product = double_limb(a[i]) * factor + out[i] + carry;
    out[i] = limb(product);
    carry = limb(product >> limb_bits);
  }
  return carry;
}

/// out[n] -= a * factor; returns the borrow.
inline limb sub_mul_limb(limb *out, const limb *a, size_t n, limb factor) {
  limb carry = 0;
  for (size_t i = 0; i < n; ++i) {
    double_limb product = double_limb(a[i]) * factor + carry;
    limb low = limb(product);
    carry = limb(product >> limb_bits) + (out[i] < low);
    out[i] -= low;
  }
  return carry;
}

/// Shifts by 1..63 bits; the bits shifted out are returned (left) or dropped (right). `out` may lie above (left) or
/// below (right) `a`.
inline limb shift_left(limb *out, const limb *a, size_t n, unsigned count) {
  limb carry = 0;
  for (size_t i = n; i-- > 0;) {
    limb value = a[i];
    if (i == n - 1)
      carry = value >> (limb_bits - count);
    limb below = i > 0 ? a[i - 1] >> (limb_bits - count) : 0;
    out[i] = value << count | below;
  }
  return carry;
}

inline void shift_right(limb *out, const limb *a, size_t n, unsigned count) {
  for (size_t i = 0; i < n; ++i) {
    limb above = i + 1 < n ? a[i + 1] << (limb_bits - count) : 0;
    out[i] = a[i] >> count | above;
  }
}

/// floor((high * 2^64 + low) / divisor) for high < divisor and a divisor with its top bit set, and the remainder:
/// by two half-limb digits (Knuth, TAOCP 2, 4.3.1 D), since a 128-bit division is a library call off x86-64.
inline limb divide_two(limb high, limb low, limb divisor, limb &remainder) {
#if defined(__x86_64__)
  limb quotient;
  asm("divq %4" : "=a"(quotient), "=d"(remainder) : "0"(low), "1"(high), "r"(divisor) : "cc");
  return quotient;
#else
  limb upper = divisor >> 32;
  limb lower = divisor & 0xFFFFFFFF;
  limb quotient = 0;
  limb rest = high;
  for (int step = 0; step < 2; ++step) {
    limb next = step == 0 ? low >> 32 : low & 0xFFFFFFFF;
    limb digit = rest / upper;
    limb left = rest % upper;
    while (digit >> 32 != 0 || digit * lower > (left << 32 | next)) {
      --digit;
      left += upper;
      if (left >> 32 != 0)
        break;
    }
    rest = (rest << 32 | next) - digit * divisor;
    quotient = quotient << 32 | digit;
  }
  remainder = rest;
  return quotient;
#endif
}

/// Division of two limbs by one that stays the same, by its reciprocal: two products in place of a division.
/// N. Möller and T. Granlund, "Improved Division by Invariant Integers", 2011, algorithm 4.
class limb_divisor {
public:
  /// The divisor's top bit is set.
  explicit limb_divisor(limb divisor) : divisor(divisor) {
    limb remainder;
    reciprocal = divide_two(~divisor, ~limb(0), divisor, remainder);
  }

  limb divide(limb high, limb low, limb &remainder) const {
    double_limb product = double_limb(reciprocal) * high + (double_limb(high) << limb_bits | low);
    limb quotient = limb(product >> limb_bits) + 1;
    limb fraction = limb(product);
    remainder = low - quotient * divisor;
    if (remainder > fraction) {
      --quotient;
      remainder += divisor;
    }
    if (__builtin_expect(remainder >= divisor, 0)) {
      ++quotient;
      remainder -= divisor;
    }
    return quotient;
  }

private:
  limb divisor;
  limb reciprocal;
};

/// out[n] = a / divisor; returns the remainder.
limb div_limb(limb *out, const limb *a, size_t n, limb divisor);

/// out[n + m] = a * b, n >= m >= 1; `out` overlaps neither.
void multiply(limb *out, const limb *a, size_t n, const limb *b, size_t m);

/// Divides a[n] by b[m], m >= 1, b[m - 1] != 0, n >= m. quotient[n - m + 1], remainder[m]; no overlap.
void divide(limb *quotient, limb *remainder, const limb *a, size_t n, const limb *b, size_t m);

inline unsigned leading_zeros(limb a) { return unsigned(__builtin_clzll(a)); }
/// Of a trimmed magnitude.
inline uint64_t bit_length(const limb *a, size_t n) {
  return n == 0 ? 0 : uint64_t(n) * limb_bits - leading_zeros(a[n - 1]);
}

/// Limbs for the duration of a function.
class scratch {
public:
  explicit scratch(size_t count);
  ~scratch();
  scratch(const scratch &) = delete;
  scratch &operator=(const scratch &) = delete;
  operator limb *() { return limbs; }

private:
  static constexpr size_t inline_count = 32;
  limb near[inline_count];
  limb *limbs;
};

} // namespace rio::num
