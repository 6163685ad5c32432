// Powers of ten to 128 bits, for printing and reading floats.
#pragma once

#include <stdint.h>

namespace rio::num {

inline constexpr int least_power_of_ten = -342;
inline constexpr int greatest_power_of_ten = 324;

/// 10^k = (high * 2^64 + low) * 2^(floor_log2_of_power(k) - 127), rounded up; exact for 0 <= k <= 55.
struct power_of_ten {
  uint64_t high;
  uint64_t low;
};

power_of_ten power_of_ten_at(int k);

/// floor(log2(10^k)) for the whole range.
constexpr int floor_log2_of_power(int k) { return (k * 1741647) >> 19; }

} // namespace rio::num
