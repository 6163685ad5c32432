// The spectral norm of an infinite matrix (Computer Language Benchmarks Game): vector<double> and integer division.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Vector = std::vector<double>;

static double element(int64_t i, int64_t j) { return 1.0 / static_cast<double>((i + j) * (i + j + 1) / 2 + i + 1); }

static Vector multiply(const Vector &vector) {
  int64_t size = static_cast<int64_t>(vector.size());
  Vector result(vector.size());
  for (int64_t i = 0; i < size; ++i) {
    double total = 0;
    for (int64_t j = 0; j < size; ++j)
      total += element(i, j) * vector[j];
    result[i] = total;
  }
  return result;
}

static Vector multiplyTransposed(const Vector &vector) {
  int64_t size = static_cast<int64_t>(vector.size());
  Vector result(vector.size());
  for (int64_t i = 0; i < size; ++i) {
    double total = 0;
    for (int64_t j = 0; j < size; ++j)
      total += element(j, i) * vector[j];
    result[i] = total;
  }
  return result;
}

int main(int argc, char **argv) {
  size_t size = argc > 1 ? std::atoi(argv[1]) : 2500;
  Vector u(size, 1.0), v;
  for (int round = 0; round < 10; ++round) {
    v = multiplyTransposed(multiply(u));
    u = multiplyTransposed(multiply(v));
  }
  double product = 0, square = 0;
  for (size_t i = 0; i < size; ++i) {
    product += u[i] * v[i];
    square += v[i] * v[i];
  }
  std::printf("%.9f\n", std::sqrt(product / square));
}
