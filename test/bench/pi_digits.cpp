// Digits of pi by an unbounded spigot (Gibbons), on a plain schoolbook big integer with 32-bit limbs.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace {

/// A natural number, least significant limb first, without leading zeros.
class Natural {
public:
  explicit Natural(uint32_t value) {
    if (value)
      limbs.push_back(value);
  }

  Natural &operator*=(uint32_t factor) {
    uint64_t carry = 0;
    for (uint32_t &limb : limbs) {
      carry += static_cast<uint64_t>(limb) * factor;
      limb = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry)
      limbs.push_back(static_cast<uint32_t>(carry));
    return *this;
  }

  /// *this += other * factor
  void addMultiple(const Natural &other, uint32_t factor) {
    limbs.resize(std::max(limbs.size(), other.limbs.size()) + 1);
    uint64_t carry = 0;
    for (size_t i = 0; i < limbs.size(); ++i) {
      uint64_t term = i < other.limbs.size() ? static_cast<uint64_t>(other.limbs[i]) * factor : 0;
      carry += term + limbs[i];
      limbs[i] = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    trim();
  }

  /// *this -= other * factor, which must not be larger.
  void subtractMultiple(const Natural &other, uint32_t factor) {
    uint64_t borrow = 0;
    for (size_t i = 0; i < limbs.size(); ++i) {
      uint64_t term = (i < other.limbs.size() ? static_cast<uint64_t>(other.limbs[i]) * factor : 0) + borrow;
      uint32_t low = static_cast<uint32_t>(term);
      borrow = (term >> 32) + (limbs[i] < low);
      limbs[i] -= low;
    }
    trim();
  }

  bool operator<(const Natural &other) const {
    if (limbs.size() != other.limbs.size())
      return limbs.size() < other.limbs.size();
    return std::lexicographical_compare(limbs.rbegin(), limbs.rend(), other.limbs.rbegin(), other.limbs.rend());
  }

  /// Leaves the remainder and returns the quotient, which must be small: the leading limbs give it up to one.
  uint32_t divideSmall(const Natural &divisor) {
    double estimate = leading(divisor.limbs.size()) / divisor.leading(divisor.limbs.size());
    uint32_t quotient = estimate > 1e-6 ? static_cast<uint32_t>(estimate - 1e-6) : 0;
    subtractMultiple(divisor, quotient);
    for (; !(*this < divisor); ++quotient)
      subtractMultiple(divisor, 1);
    return quotient;
  }

private:
  void trim() {
    while (!limbs.empty() && limbs.back() == 0)
      limbs.pop_back();
  }

  /// The value of the limbs from `size` - 3 on, in units of limb `size` - 1.
  double leading(size_t size) const {
    double value = 0, unit = 1.0 / 4294967296.0 / 4294967296.0;
    for (size_t i = size < 3 ? 0 : size - 3; i < limbs.size(); ++i, unit *= 4294967296.0)
      value += limbs[i] * unit;
    return value;
  }

  std::vector<uint32_t> limbs;
};

std::string piDigits(size_t count) {
  std::string digits;
  Natural q(1), s(3), t(1);
  for (uint32_t k = 1; digits.size() < count; ++k) {
    uint32_t odd = 2 * k + 1;
    s *= odd;
    s.addMultiple(q, k - 1);
    q *= k;
    t *= odd;
    Natural rest = s;
    uint32_t digit = rest.divideSmall(t);
    Natural next = rest;
    next.addMultiple(q, 1);
    if (!(next < t))
      continue; // The next digit is not certain yet.
    digits += static_cast<char>('0' + digit);
    s = std::move(rest);
    s *= 10;
    q *= 10;
  }
  return digits;
}

} // namespace

int main(int argc, char **argv) {
  size_t count = argc > 1 ? std::atoi(argv[1]) : 7000;
  std::string digits = piDigits(count);
  for (size_t start = 0; start < count; start += 50)
    std::puts(digits.substr(start, 50).c_str());
}
