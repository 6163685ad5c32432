// Escape times of the Mandelbrot set on a square grid: float arithmetic in a loop with an exit.
#include <cstdio>
#include <cstdlib>

constexpr int mostIterations = 200;

static int escapeTime(double real, double imaginary) {
  double x = 0, y = 0;
  for (int iteration = 0; iteration < mostIterations; ++iteration) {
    double xSquared = x * x, ySquared = y * y;
    if (xSquared + ySquared > 4.0)
      return iteration;
    y = 2.0 * x * y + imaginary;
    x = xSquared - ySquared + real;
  }
  return mostIterations;
}

int main(int argc, char **argv) {
  int size = argc > 1 ? std::atoi(argv[1]) : 1200;
  long inside = 0, total = 0;
  for (int row = 0; row < size; ++row) {
    double imaginary = 2.0 * row / size - 1.0;
    for (int column = 0; column < size; ++column) {
      double real = 2.0 * column / size - 1.5;
      int time = escapeTime(real, imaginary);
      total += time;
      inside += time == mostIterations;
    }
  }
  std::printf("%ld %ld\n", inside, total);
}
