// Multiplication of square matrices kept as vector<vector<double>>, by the definition.
#include <cstdio>
#include <cstdlib>
#include <vector>

using Matrix = std::vector<std::vector<double>>;

static Matrix make(long size, double seed) {
  double scale = seed / size / size;
  Matrix matrix(size, std::vector<double>(size));
  for (long i = 0; i < size; ++i)
    for (long j = 0; j < size; ++j)
      matrix[i][j] = scale * (i - j) * (i + j);
  return matrix;
}

static Matrix multiply(const Matrix &a, const Matrix &b) {
  size_t size = a.size();
  Matrix columns(size, std::vector<double>(size));
  for (size_t j = 0; j < size; ++j)
    for (size_t k = 0; k < size; ++k)
      columns[j][k] = b[k][j];
  Matrix result;
  result.reserve(size);
  for (const auto &row : a) {
    auto &out = result.emplace_back();
    out.reserve(size);
    for (const auto &column : columns) {
      double total = 0;
      for (size_t k = 0; k < size; ++k)
        total += row[k] * column[k];
      out.push_back(total);
    }
  }
  return result;
}

int main(int argc, char **argv) {
  long size = argc > 1 ? std::atol(argv[1]) : 700;
  Matrix product = multiply(make(size, 1.0), make(size, 2.0));
  std::printf("%.17g %.17g\n", product[size / 2][size / 2], product[0][size - 1]);
}
