// Quotients of magnitudes: Knuth's algorithm D (TAOCP 2, 4.3.1) for small divisors, the recursive division of
// C. Burnikel and J. Ziegler, "Fast Recursive Division", MPI-I-98-1-022, above, which costs as much as a few products.
#include "num/limbs.h"

namespace rio::num {

namespace {
constexpr size_t recursive_limit = 64;

/// The limb at `a` as it would be with the magnitude shifted left by `shift`; `below` is false where no limb lies
/// below.
limb shifted_limb(const limb *a, unsigned shift, bool below) {
  return shift == 0 ? a[0] : a[0] << shift | (below ? a[-1] >> (limb_bits - shift) : 0);
}

/// Divides in place: a[n], whose top m limbs are below b, becomes the remainder in a[m], quotient[n - m] is set. m
/// >= 2.
///
/// Algorithm D estimates a quotient limb from leading limbs of operands that are shifted until b's top bit is set. Only
/// those leading limbs are shifted here: the products and differences are the same on the operands as they are.
void divide_schoolbook(limb *quotient, limb *a, size_t n, const limb *b, size_t m) {
  unsigned shift = leading_zeros(b[m - 1]);
  limb first = shifted_limb(b + m - 1, shift, true);
  limb second = shifted_limb(b + m - 2, shift, m > 2);
  limb_divisor by_first(first);
  for (size_t i = n - m; i-- > 0;) {
    limb *place = a + i;
    limb high = shifted_limb(place + m, shift, true);
    limb estimate = ~limb(0);
    if (high < first) {
      limb rest;
      estimate = by_first.divide(high, shifted_limb(place + m - 1, shift, true), rest);
      limb below = shifted_limb(place + m - 2, shift, i + m > 2);
      while (double_limb(estimate) * second > (double_limb(rest) << limb_bits | below)) {
        --estimate;
        rest += first;
        if (rest < first)
          break; // the rest has outgrown a limb: the estimate is right or one too large
      }
    }
    quotient[i] = estimate;
    if (estimate == 0)
      continue;
    limb borrow = sub_mul_limb(place, b, m, estimate);
    limb over = place[m];
    place[m] = over - borrow;
    if (over < borrow)
      do
        --quotient[i];
      while ((place[m] += add_same(place, place, b, m)) != 0);
  }
}

void divide_two_by_one(limb *quotient, limb *a, const limb *b, size_t n);

/// a[3h] by b[2h] with the top 2h limbs of `a` below b: quotient[h], remainder in a[2h], a[2h..3h) becomes zero.
void divide_three_by_two(limb *quotient, limb *a, const limb *b, size_t h) {
  const limb *high = b + h;
  scratch product(2 * h);
  limb overflow = 0; // of the partial remainder, which lies in a[h..2h)
  if (compare(a + 2 * h, h, high, h) < 0) {
    divide_two_by_one(quotient, a + h, high, h); // remainder in a[h..2h)
    clear(a + 2 * h, h);
  } else {
    memset(quotient, 0xFF, h * sizeof(limb));
    // a1 a2 - (B - 1) b1 = a2 + b1 + (a1 - b1) B, and a1 = b1 here.
    clear(a + 2 * h, h);
    overflow = add_same(a + h, a + h, high, h);
  }
  multiply(product, quotient, h, b, h);
  limb borrow = sub_same(a, a, product, 2 * h);
  int64_t sign = int64_t(overflow) - int64_t(borrow);
  while (sign < 0) {
    sub_limb(quotient, quotient, h, 1);
    sign += int64_t(add_same(a, a, b, 2 * h));
  }
}

/// a[2n] by b[n], the top half of `a` below b: quotient[n], remainder in a[n].
void divide_two_by_one(limb *quotient, limb *a, const limb *b, size_t n) {
  if (n % 2 != 0 || n < recursive_limit) {
    divide_schoolbook(quotient, a, 2 * n, b, n);
    return;
  }
  size_t half = n / 2;
  divide_three_by_two(quotient + half, a + half, b, half);
  divide_three_by_two(quotient, a, b, half);
}

/// The least n >= m that halves evenly down to the schoolbook size.
size_t padded_size(size_t m) {
  size_t unit = 1;
  while (m / unit >= recursive_limit)
    unit *= 2;
  return (m + unit - 1) / unit * unit;
}

void divide_recursive(limb *quotient, limb *remainder, const limb *a, size_t n, const limb *b, size_t m) {
  size_t size = padded_size(m);
  size_t pad = size - m;
  unsigned shift = leading_zeros(b[m - 1]);
  size_t blocks = (n + pad + 1 + size - 1) / size; // one limb more for the bits shifted out
  if (blocks < 2)
    blocks = 2;
  scratch divisor(size);
  scratch dividend(blocks * size + size);
  scratch result(blocks * size);
  clear(divisor, pad);
  clear(dividend, (blocks + 1) * size);
  if (shift == 0) {
    copy(divisor + pad, b, m);
    copy(dividend + pad, a, n);
  } else {
    shift_left(divisor + pad, b, m, shift);
    dividend[pad + n] = shift_left(dividend + pad, a, n, shift);
  }
  for (size_t i = blocks; i-- > 0;)
    divide_two_by_one(result + i * size, dividend + i * size, divisor, size);
  copy(quotient, result, n - m + 1);
  if (shift == 0)
    copy(remainder, dividend + pad, m);
  else
    shift_right(remainder, dividend + pad, m, shift);
}
} // namespace

void divide(limb *quotient, limb *remainder, const limb *a, size_t n, const limb *b, size_t m) {
  if (m == 1) {
    remainder[0] = div_limb(quotient, a, n, b[0]);
    return;
  }
  if (m >= recursive_limit && n - m >= recursive_limit / 2) {
    divide_recursive(quotient, remainder, a, n, b, m);
    return;
  }
  scratch dividend(n + 1);
  copy(dividend, a, n);
  dividend[n] = 0; // so the top limbs are below the divisor
  divide_schoolbook(quotient, dividend, n + 1, b, m);
  copy(remainder, dividend, m);
}

} // namespace rio::num
