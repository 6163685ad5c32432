// Products of magnitudes: schoolbook for small ones, Karatsuba above, slices when the sizes differ.
//
// Karatsuba (A. Karatsuba and Y. Ofman, 1962) in its subtractive form (TAOCP 2, 4.3.3): with a = a1 B + a0, b = b1 B +
// b0
//   ab = z2 B^2 + (z0 + z2 - (a0 - a1)(b0 - b1)) B + z0,   z0 = a0 b0, z2 = a1 b1.
#include "num/limbs.h"

namespace rio::num {

namespace {
constexpr size_t karatsuba_limit = 32;

void multiply_schoolbook(limb *out, const limb *a, size_t n, const limb *b, size_t m) {
  out[n] = mul_limb(out, a, n, b[0]);
  for (size_t i = 1; i < m; ++i)
    out[n + i] = add_mul_limb(out + i, a, n, b[i]);
}

/// out[low] = |x0 - x1| where x1 has `high` <= `low` limbs; true when the difference is negative.
bool absolute_difference(limb *out, const limb *x0, const limb *x1, size_t low, size_t high) {
  size_t n0 = trim(x0, low);
  size_t n1 = trim(x1, high);
  bool negative = compare(x0, n0, x1, n1) < 0;
  clear(out, low);
  if (negative)
    sub(out, x1, n1, x0, n0);
  else
    sub(out, x0, n0, x1, n1);
  return negative;
}

size_t karatsuba_scratch(size_t n) { return 4 * n + 1024; }

void karatsuba(limb *out, const limb *a, const limb *b, size_t n, limb *work) {
  if (n < karatsuba_limit) {
    multiply_schoolbook(out, a, n, b, n);
    return;
  }
  size_t low = (n + 1) / 2;
  size_t high = n - low;
  limb *middle = work; // 2 * low limbs
  limb *sum = work + 2 * low;
  limb *rest = sum; // the recursion may use it before `sum` is written
  bool negative =
      absolute_difference(out, a, a + low, low, high) != absolute_difference(out + low, b, b + low, low, high);
  karatsuba(middle, out, out + low, low, rest);
  karatsuba(out, a, b, low, rest);
  karatsuba(out + 2 * low, a + low, b + low, high, rest);
  sum[2 * low] = add(sum, out, 2 * low, out + 2 * low, 2 * high);
  if (negative)
    sum[2 * low] += add_same(sum, sum, middle, 2 * low);
  else
    sum[2 * low] -= sub_same(sum, sum, middle, 2 * low);
  // Added at limb `low`: what is above fits, since the product does.
  size_t sum_size = trim(sum, 2 * low + 1);
  add(out + low, out + low, 2 * n - low, sum, sum_size);
}
} // namespace

void multiply(limb *out, const limb *a, size_t n, const limb *b, size_t m) {
  if (m < karatsuba_limit) {
    multiply_schoolbook(out, a, n, b, m);
    return;
  }
  scratch work(karatsuba_scratch(m) + 2 * m);
  karatsuba(out, a, b, m, work);
  if (n == m)
    return;
  // The rest of `a` in slices of m limbs, each added above the part already there.
  clear(out + 2 * m, n - m);
  limb *product = work + karatsuba_scratch(m);
  for (size_t done = m; done < n; done += m) {
    size_t size = n - done < m ? n - done : m;
    if (size == m)
      karatsuba(product, a + done, b, m, work);
    else
      multiply(product, b, m, a + done, size);
    add(out + done, out + done, n + m - done, product, size + m);
  }
}

} // namespace rio::num
