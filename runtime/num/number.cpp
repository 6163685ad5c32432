// See number.h.
#include "num/number.h"

#include "entry_points.h"

namespace rio::num {

namespace {
/// The tagged word of a magnitude that is small, in `out`.
bool as_small(const limb *a, size_t count, bool is_negative, int64_t &out) {
  if (count > 1)
    return false;
  limb value = count == 0 ? 0 : a[0];
  if (value > limb(small_maximum) + is_negative)
    return false;
  out = tag_small(is_negative ? int64_t(-value) : int64_t(value));
  return true;
}

size_t bignum_size(size_t count) { return gc::round_to_granule(sizeof(rio_bignum) + count * sizeof(limb) + 1); }
} // namespace

result::result(size_t capacity) {
  // As with every size no address space could hold, the memory is simply not there.
  if (capacity >= size_t(1) << 48)
    rio_out_of_memory();
  number = gc::allocate_as<rio_bignum>(rio_class_bignum, bignum_size(capacity), false);
  number->sign_and_limb_count = int64_t(capacity);
  limbs = number->limbs;
}

int64_t result::finish(size_t count, bool is_negative) {
  count = trim(limbs, count);
  int64_t small;
  if (as_small(limbs, count, is_negative, small))
    return small;
  size_t old_size = gc::object_size(number);
  number->sign_and_limb_count = is_negative ? -int64_t(count) : int64_t(count);
  gc::fill_gap(number, old_size);
  return reinterpret_cast<int64_t>(number) | 1;
}

int64_t make(const limb *a, size_t count, bool is_negative) {
  count = trim(a, count);
  int64_t small;
  if (as_small(a, count, is_negative, small))
    return small;
  result out(count);
  copy(out.limbs, a, count);
  return out.finish(count, is_negative);
}

int64_t make_word(int64_t value) {
  if (fits_small(value))
    return tag_small(value);
  limb magnitude = value < 0 ? -limb(value) : limb(value);
  return make(&magnitude, 1, value < 0);
}

int64_t make_unsigned(uint64_t value) { return make(&value, 1, false); }

int64_t make_unsigned_wide(uint64_t high, uint64_t low) {
  limb magnitude[] = {low, high};
  return make(magnitude, 2, false);
}

} // namespace rio::num
