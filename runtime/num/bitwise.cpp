// & | ^ ~ << >> on ints, as on infinite two's complement.
#include "entry_points.h"
#include "num/number.h"

namespace rio {

using namespace num;

namespace {
/// The limbs of a number in two's complement, one after another: for a negative one ~magnitude + 1.
class complement_limbs {
public:
  explicit complement_limbs(const operand &number) : number(number), carry(number.is_negative) {}

  limb next() {
    limb value = position < number.count ? number.limbs[position] : 0;
    ++position;
    if (!number.is_negative)
      return value;
    value = ~value + carry;
    carry = carry != 0 && value == 0;
    return value;
  }

private:
  const operand &number;
  size_t position = 0;
  limb carry;
};

/// Of two magnitudes that are not negative, limb by limb; the operations are symmetric.
template <typename Operation>
TAGGED combine_magnitudes(const operand &large, const operand &little, Operation operation) {
  result out(large.count);
  for (size_t i = 0; i < little.count; ++i)
    out.limbs[i] = operation(large.limbs[i], little.limbs[i]);
  for (size_t i = little.count; i < large.count; ++i)
    out.limbs[i] = operation(large.limbs[i], limb(0));
  return out.finish(large.count, false);
}

template <typename Operation> TAGGED combine(TAGGED a, TAGGED b, Operation operation) {
  if (both_small(a, b))
    return tag_small(operation(small_value(a), small_value(b)));
  operand left(a);
  operand right(b);
  if (!left.is_negative && !right.is_negative)
    return left.count < right.count ? combine_magnitudes(right, left, operation)
                                    : combine_magnitudes(left, right, operation);
  size_t size = (left.count > right.count ? left.count : right.count) + 1;
  complement_limbs left_limbs(left);
  complement_limbs right_limbs(right);
  result out(size);
  for (size_t i = 0; i < size; ++i)
    out.limbs[i] = operation(left_limbs.next(), right_limbs.next());
  bool negative = out.limbs[size - 1] >> (limb_bits - 1) != 0;
  if (negative) {
    for (size_t i = 0; i < size; ++i)
      out.limbs[i] = ~out.limbs[i];
    add_limb(out.limbs, out.limbs, size, 1);
  }
  return out.finish(size, negative);
}

TAGGED shift_left_by(TAGGED a, uint64_t count) {
  operand value(a);
  if (value.count == 0)
    return 0;
  size_t whole = count / limb_bits;
  unsigned bits = count % limb_bits;
  size_t size = value.count + whole + 1;
  result out(size);
  clear(out.limbs, whole);
  if (bits == 0) {
    copy(out.limbs + whole, value.limbs, value.count);
    out.limbs[size - 1] = 0;
  } else {
    out.limbs[size - 1] = shift_left(out.limbs + whole, value.limbs, value.count, bits);
  }
  return out.finish(size, value.is_negative);
}

/// Rounds toward minus infinity.
TAGGED shift_right_by(TAGGED a, uint64_t count) {
  operand value(a);
  size_t whole = count / limb_bits;
  unsigned bits = count % limb_bits;
  if (whole >= value.count)
    return value.is_negative ? tag_small(-1) : 0;
  size_t size = value.count - whole;
  bool lost = trim(value.limbs, whole) != 0 || (bits != 0 && value.limbs[whole] << (limb_bits - bits) != 0);
  result out(size + 1);
  if (bits == 0)
    copy(out.limbs, value.limbs + whole, size);
  else
    shift_right(out.limbs, value.limbs + whole, size, bits);
  out.limbs[size] = 0;
  if (value.is_negative && lost)
    add_limb(out.limbs, out.limbs, size + 1, 1);
  return out.finish(size + 1, value.is_negative);
}
} // namespace

TAGGED rio_int_and(TAGGED a, TAGGED b) {
  return combine(a, b, [](auto x, auto y) { return x & y; });
}

TAGGED rio_int_or(TAGGED a, TAGGED b) {
  return combine(a, b, [](auto x, auto y) { return x | y; });
}

TAGGED rio_int_xor(TAGGED a, TAGGED b) {
  return combine(a, b, [](auto x, auto y) { return x ^ y; });
}

TAGGED rio_int_invert(TAGGED a) {
  if (is_small(a))
    return tag_small(~small_value(a));
  return rio_int_sub(tag_small(-1), a);
}

TAGGED rio_int_shl(TAGGED a, TAGGED count) {
  if (a == 0)
    return 0;
  if (!is_small(count))
    rio_out_of_memory();
  return shift_left_by(a, uint64_t(small_value(count)));
}

TAGGED rio_int_shr(TAGGED a, TAGGED count) {
  if (!is_small(count))
    return operand(a).is_negative ? tag_small(-1) : 0;
  int64_t bits = small_value(count);
  if (is_small(a))
    return tag_small(small_value(a) >> (bits < 63 ? bits : 63));
  return shift_right_by(a, uint64_t(bits));
}

} // namespace rio
