// Naive recursion: nothing but calls and small integers.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

static int64_t fib(int64_t n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

int main(int argc, char **argv) {
  int64_t n = argc > 1 ? std::atoll(argv[1]) : 38;
  std::printf("%lld\n", static_cast<long long>(fib(n)));
}
