// The table behind powers_of_ten.h, computed by the compiler: 5^k exactly for k >= 0, and 2^1087 / 5^-k by repeated
// division (floor(floor(x / 5) / 5) = floor(x / 25)) for k < 0.
#include "num/powers_of_ten.h"

namespace rio::num {

namespace {
constexpr int count = greatest_power_of_ten - least_power_of_ten + 1;
constexpr int limbs = 17;

struct wide {
  uint64_t limb[limbs];
};

constexpr void multiply_by_five(wide &x) {
  unsigned __int128 carry = 0;
  for (uint64_t &limb : x.limb) {
    carry += static_cast<unsigned __int128>(limb) * 5;
    limb = uint64_t(carry);
    carry >>= 64;
  }
}

constexpr void divide_by_five(wide &x) {
  unsigned __int128 rest = 0;
  for (int i = limbs; i-- > 0;) {
    rest = rest << 64 | x.limb[i];
    x.limb[i] = uint64_t(rest / 5);
    rest %= 5;
  }
}

/// The top 128 bits, plus one where anything lies below them or `inexact`.
constexpr power_of_ten round_up(const wide &x, bool inexact) {
  int top = limbs - 1;
  while (x.limb[top] == 0)
    --top;
  auto at = [&](int i) { return i < 0 ? uint64_t(0) : x.limb[i]; };
  int shift = __builtin_clzll(x.limb[top]);
  auto shifted = [&](int i) { return shift == 0 ? at(i) : at(i) << shift | at(i - 1) >> (64 - shift); };
  power_of_ten result = {shifted(top), shifted(top - 1)};
  bool sticky = inexact || (shift == 0 ? at(top - 2) : at(top - 2) << shift) != 0;
  for (int i = top - 3; i >= 0 && !sticky; --i)
    sticky = x.limb[i] != 0;
  result.low += sticky;
  result.high += sticky && result.low == 0;
  return result;
}

struct table {
  power_of_ten entries[count];
  constexpr table() : entries() {
    wide x = {};
    x.limb[0] = 1;
    for (int k = 0; k <= greatest_power_of_ten; ++k, multiply_by_five(x))
      entries[k - least_power_of_ten] = round_up(x, false);
    x = {};
    x.limb[limbs - 1] = uint64_t(1) << 63;
    for (int k = -1; k >= least_power_of_ten; --k) {
      divide_by_five(x);
      entries[k - least_power_of_ten] = round_up(x, true);
    }
  }
};
constexpr table powers;
} // namespace

power_of_ten power_of_ten_at(int k) { return powers.entries[k - least_power_of_ten]; }

} // namespace rio::num
