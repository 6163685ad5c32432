// + - * // % and their kin on ints.
#include "entry_points.h"
#include "num/number.h"

namespace rio {

using namespace num;

namespace {
/// a + b, or a - b with `subtract`.
TAGGED add_signed(TAGGED a, TAGGED b, bool subtract) {
  operand left(a);
  operand right(b);
  bool right_negative = right.is_negative != subtract;
  const operand *large = &left;
  const operand *little = &right;
  bool large_negative = left.is_negative;
  if (left.is_negative == right_negative) {
    if (left.count < right.count)
      large = &right, little = &left;
    result out(large->count + 1);
    out.limbs[large->count] = add(out.limbs, large->limbs, large->count, little->limbs, little->count);
    return out.finish(large->count + 1, left.is_negative);
  }
  if (compare(left.limbs, left.count, right.limbs, right.count) < 0) {
    large = &right, little = &left;
    large_negative = right_negative;
  }
  result out(large->count);
  sub(out.limbs, large->limbs, large->count, little->limbs, little->count);
  return out.finish(large->count, large_negative);
}

/// Quotient and remainder rounded toward zero of magnitudes; either result may be null.
void divide_magnitudes(const operand &left, const operand &right, limb *quotient, limb *remainder) {
  if (left.count < right.count) {
    if (remainder != nullptr) {
      copy(remainder, left.limbs, left.count);
      clear(remainder + left.count, right.count - left.count);
    }
    if (quotient != nullptr)
      quotient[0] = 0;
    return;
  }
  if (quotient != nullptr && remainder != nullptr) {
    divide(quotient, remainder, left.limbs, left.count, right.limbs, right.count);
    return;
  }
  scratch dropped(quotient == nullptr ? left.count - right.count + 1 : right.count);
  divide(quotient == nullptr ? dropped : quotient, remainder == nullptr ? dropped : remainder, left.limbs, left.count,
         right.limbs, right.count);
}

size_t quotient_size(const operand &left, const operand &right) {
  return left.count < right.count ? 1 : left.count - right.count + 1;
}
} // namespace

TAGGED rio_int_add(TAGGED a, TAGGED b) {
  if (both_small(a, b))
    return make_word(small_value(a) + small_value(b));
  return add_signed(a, b, false);
}

TAGGED rio_int_sub(TAGGED a, TAGGED b) {
  if (both_small(a, b))
    return make_word(small_value(a) - small_value(b));
  return add_signed(a, b, true);
}

TAGGED rio_int_mul(TAGGED a, TAGGED b) {
  int64_t product;
  if (both_small(a, b) && !__builtin_mul_overflow(small_value(a), small_value(b), &product))
    return make_word(product);
  operand left(a);
  operand right(b);
  if (left.count == 0 || right.count == 0)
    return 0;
  const operand &large = left.count < right.count ? right : left;
  const operand &little = left.count < right.count ? left : right;
  result out(left.count + right.count);
  multiply(out.limbs, large.limbs, large.count, little.limbs, little.count);
  return out.finish(left.count + right.count, left.is_negative != right.is_negative);
}

TAGGED rio_int_floordiv(TAGGED a, TAGGED b) {
  if (both_small(a, b)) {
    int64_t x = small_value(a);
    int64_t y = small_value(b);
    int64_t quotient = x / y;
    return make_word(quotient - (x % y != 0 && (x < 0) != (y < 0)));
  }
  operand left(a);
  operand right(b);
  bool negative = left.is_negative != right.is_negative;
  size_t size = quotient_size(left, right);
  scratch remainder(right.count);
  result out(size + 1);
  out.limbs[size] = 0;
  divide_magnitudes(left, right, out.limbs, remainder);
  if (negative && trim(remainder, right.count) != 0)
    out.limbs[size] = add_limb(out.limbs, out.limbs, size, 1);
  return out.finish(size + 1, negative);
}

TAGGED rio_int_mod(TAGGED a, TAGGED b) {
  if (both_small(a, b)) {
    int64_t y = small_value(b);
    int64_t remainder = small_value(a) % y;
    return tag_small(remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder);
  }
  operand left(a);
  operand right(b);
  result out(right.count);
  divide_magnitudes(left, right, nullptr, out.limbs);
  if (left.is_negative != right.is_negative && trim(out.limbs, right.count) != 0)
    sub_same(out.limbs, right.limbs, out.limbs, right.count);
  return out.finish(right.count, right.is_negative);
}

VOID rio_int_divmod(TAGGED a, TAGGED b, REF results) {
  auto *elements = static_cast<rio_array *>(results)->as<TAGGED>();
  if (both_small(a, b)) {
    elements[0] = rio_int_floordiv(a, b);
    elements[1] = rio_int_mod(a, b);
    return;
  }
  operand left(a);
  operand right(b);
  bool negative = left.is_negative != right.is_negative;
  size_t size = quotient_size(left, right);
  scratch quotient(size + 1);
  quotient[size] = 0;
  result remainder(right.count);
  divide_magnitudes(left, right, quotient, remainder.limbs);
  if (negative && trim(remainder.limbs, right.count) != 0) {
    quotient[size] = add_limb(quotient, quotient, size, 1);
    sub_same(remainder.limbs, right.limbs, remainder.limbs, right.count);
  }
  elements[1] = remainder.finish(right.count, right.is_negative);
  elements[0] = make(quotient, size + 1, negative);
}

TAGGED rio_int_neg(TAGGED a) {
  if (is_small(a))
    return make_word(-small_value(a));
  operand value(a);
  return make(value.limbs, value.count, !value.is_negative);
}

TAGGED rio_int_abs(TAGGED a) {
  operand value(a);
  return value.is_negative ? rio_int_neg(a) : a;
}

I32 rio_int_compare(TAGGED a, TAGGED b) {
  if (both_small(a, b))
    return a < b ? -1 : a > b;
  operand left(a);
  operand right(b);
  if (left.is_negative != right.is_negative)
    return left.is_negative ? -1 : 1;
  int order = compare(left.limbs, left.count, right.limbs, right.count);
  return left.is_negative ? -order : order;
}

BOOL rio_int_equal(TAGGED a, TAGGED b) {
  if (both_small(a, b))
    return a == b;
  return rio_int_compare(a, b) == 0;
}

} // namespace rio
