// The sieve of Eratosthenes with plain loops: a large vector of bytes.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

static int64_t countPrimes(int64_t limit) {
  std::vector<uint8_t> composite(limit + 1, false);
  int64_t count = 0;
  for (int64_t n = 2; n <= limit; ++n) {
    if (composite[n])
      continue;
    ++count;
    for (int64_t multiple = n * n; multiple <= limit; multiple += n)
      composite[multiple] = true;
  }
  return count;
}

int main(int argc, char **argv) {
  int64_t limit = argc > 1 ? std::atoll(argv[1]) : 60'000'000;
  std::printf("%lld\n", static_cast<long long>(countPrimes(limit)));
}
