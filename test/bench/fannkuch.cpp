// Fannkuch-redux (Computer Language Benchmarks Game): permutations in vector<int64_t>, small indices.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <utility>
#include <vector>

static std::pair<int64_t, int64_t> fannkuch(int64_t n) {
  std::vector<int64_t> permutation(n), flipped(n), count(n);
  std::iota(permutation.begin(), permutation.end(), 0);
  int64_t checksum = 0, mostFlips = 0, rounds = 0, r = n;
  while (true) {
    for (; r != 1; --r)
      count[r - 1] = r;
    if (permutation[0] != 0) {
      std::copy(permutation.begin(), permutation.end(), flipped.begin());
      int64_t flips = 0;
      for (int64_t first = flipped[0]; first != 0; first = flipped[0]) {
        for (int64_t low = 0, high = first; low < high; ++low, --high)
          std::swap(flipped[low], flipped[high]);
        ++flips;
      }
      mostFlips = std::max(mostFlips, flips);
      checksum += rounds % 2 == 0 ? flips : -flips;
    }
    while (true) {
      if (r == n)
        return {checksum, mostFlips};
      int64_t first = permutation[0];
      for (int64_t i = 0; i < r; ++i)
        permutation[i] = permutation[i + 1];
      permutation[r] = first;
      if (--count[r] > 0)
        break;
      ++r;
    }
    ++rounds;
  }
}

int main(int argc, char **argv) {
  int n = argc > 1 ? std::atoi(argv[1]) : 10;
  auto [checksum, flips] = fannkuch(n);
  std::printf("%lld\nPfannkuchen(%d) = %lld\n", static_cast<long long>(checksum), n, static_cast<long long>(flips));
}
