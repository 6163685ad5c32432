// See limbs.h.
#include "num/limbs.h"

#include "entry_points.h"

#include <stdlib.h>

namespace rio::num {

scratch::scratch(size_t count) : limbs(near) {
  if (count <= inline_count)
    return;
  limbs = static_cast<limb *>(malloc(count * sizeof(limb)));
  if (limbs == nullptr)
    rio_out_of_memory();
}

scratch::~scratch() {
  if (limbs != near)
    free(limbs);
}

limb div_limb(limb *out, const limb *a, size_t n, limb divisor) {
  unsigned shift = leading_zeros(divisor);
  limb_divisor normalised(divisor << shift);
  limb remainder = 0;
  // The dividend is shifted on the fly: `remainder` holds the bits above the limb at hand.
  if (shift != 0 && n > 0)
    remainder = a[n - 1] >> (limb_bits - shift);
  for (size_t i = n; i-- > 0;) {
    limb value = shift == 0 ? a[i] : a[i] << shift | (i > 0 ? a[i - 1] >> (limb_bits - shift) : 0);
    out[i] = normalised.divide(remainder, value, remainder);
  }
  return remainder >> shift;
}

} // namespace rio::num
