// Between tagged words and magnitudes.
#pragma once

#include "gc/heap.h"
#include "num/limbs.h"

namespace rio::num {

inline constexpr int64_t small_minimum = -(int64_t(1) << 62);
inline constexpr int64_t small_maximum = (int64_t(1) << 62) - 1;

inline bool is_small(int64_t tagged) { return (tagged & 1) == 0; }
inline bool both_small(int64_t a, int64_t b) { return ((a | b) & 1) == 0; }
inline int64_t small_value(int64_t tagged) { return tagged >> 1; }
inline bool fits_small(int64_t value) { return value >= small_minimum && value <= small_maximum; }
inline int64_t tag_small(int64_t value) { return int64_t(uint64_t(value) << 1); }
inline rio_bignum *as_bignum(int64_t tagged) { return reinterpret_cast<rio_bignum *>(tagged - 1); }

/// A tagged int as sign and magnitude; the limb of a small one lies inside, so an operand must not be copied.
class operand {
public:
  explicit operand(int64_t tagged) {
    if (is_small(tagged)) {
      int64_t value = small_value(tagged);
      is_negative = value < 0;
      own = is_negative ? -limb(value) : limb(value);
      limbs = &own;
      count = own != 0;
      return;
    }
    rio_bignum *number = as_bignum(tagged);
    is_negative = number->sign_and_limb_count < 0;
    count = size_t(is_negative ? -number->sign_and_limb_count : number->sign_and_limb_count);
    limbs = number->limbs;
  }
  operand(const operand &) = delete;
  operand &operator=(const operand &) = delete;

  const limb *limbs;
  size_t count;
  bool is_negative;

private:
  limb own;
};

/// A number under construction: a bignum with room for `capacity` limbs, turned into a canonical tagged word at the
/// end. Nothing else may be allocated before the limbs are set.
class result {
public:
  explicit result(size_t capacity);
  /// The magnitude's first `count` limbs, which need not be trimmed. Unused room is given back.
  int64_t finish(size_t count, bool is_negative);

  limb *limbs;

private:
  rio_bignum *number;
};

/// A canonical int of a magnitude elsewhere.
int64_t make(const limb *a, size_t count, bool is_negative);
int64_t make_word(int64_t value);
int64_t make_unsigned(uint64_t value);
int64_t make_unsigned_wide(uint64_t high, uint64_t low);

} // namespace rio::num
