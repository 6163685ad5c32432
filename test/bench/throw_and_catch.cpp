// Throws an exception through a few frames and catches it, over and over.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>

struct TooBig : std::exception {
  int64_t value;
  explicit TooBig(int64_t value) : value(value) {}
};

[[gnu::noinline]] static int64_t check(int64_t n) {
  if (n % 4 != 0)
    throw TooBig(n);
  return n;
}

[[gnu::noinline]] static int64_t middle(int64_t n) { return check(n) + 1; }

[[gnu::noinline]] static int64_t outer(int64_t n) { return middle(n) + 1; }

int main(int argc, char **argv) {
  int64_t rounds = argc > 1 ? std::atoll(argv[1]) : 500'000;
  int64_t passed = 0, caught = 0;
  for (int64_t n = 0; n < rounds; ++n) {
    try {
      passed += outer(n);
    } catch (const TooBig &error) {
      caught += error.value;
    }
  }
  std::printf("%lld %lld\n", static_cast<long long>(passed), static_cast<long long>(caught));
}
