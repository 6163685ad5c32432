// The n-body problem of the Computer Language Benchmarks Game: float fields of objects in a vector.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr double pi = 3.141592653589793;
constexpr double solarMass = 4 * pi * pi;
constexpr double daysPerYear = 365.24;

struct Body {
  double x, y, z, vx, vy, vz, mass;
  Body(double x, double y, double z, double vx, double vy, double vz, double mass)
      : x(x), y(y), z(z), vx(vx * daysPerYear), vy(vy * daysPerYear), vz(vz * daysPerYear), mass(mass * solarMass) {}
};

std::vector<Body> solarSystem() {
  return {
      {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0},
      {4.84143144246472090e00, -1.16032004402742839e00, -1.03622044471123109e-01, 1.66007664274403694e-03,
       7.69901118419740425e-03, -6.90460016972063023e-05, 9.54791938424326609e-04},
      {8.34336671824457987e00, 4.12479856412430479e00, -4.03523417114321381e-01, -2.76742510726411021e-03,
       4.99852801234917238e-03, 2.30417297573763929e-05, 2.85885980666130812e-04},
      {1.28943695621391310e01, -1.51111514016986312e01, -2.23307578892655734e-01, 2.96460137564761618e-03,
       2.37847173959480950e-03, -2.96589568540237556e-05, 4.36624404335156298e-05},
      {1.53796971148509165e01, -2.59193146099879641e01, 1.79258772950371181e-01, 2.68067772490389322e-03,
       1.62824170038242295e-03, -9.51592254519715870e-05, 5.15138902046611451e-05},
  };
}

void offsetMomentum(std::vector<Body> &bodies) {
  Body &sun = bodies[0];
  for (size_t i = 1; i < bodies.size(); ++i) {
    sun.vx -= bodies[i].vx * bodies[i].mass / solarMass;
    sun.vy -= bodies[i].vy * bodies[i].mass / solarMass;
    sun.vz -= bodies[i].vz * bodies[i].mass / solarMass;
  }
}

void advance(std::vector<Body> &bodies, double step) {
  for (size_t i = 0; i < bodies.size(); ++i) {
    Body &body = bodies[i];
    for (size_t j = i + 1; j < bodies.size(); ++j) {
      Body &other = bodies[j];
      double dx = body.x - other.x, dy = body.y - other.y, dz = body.z - other.z;
      double square = dx * dx + dy * dy + dz * dz;
      double magnitude = step / (square * std::sqrt(square));
      body.vx -= dx * other.mass * magnitude;
      body.vy -= dy * other.mass * magnitude;
      body.vz -= dz * other.mass * magnitude;
      other.vx += dx * body.mass * magnitude;
      other.vy += dy * body.mass * magnitude;
      other.vz += dz * body.mass * magnitude;
    }
  }
  for (Body &body : bodies) {
    body.x += step * body.vx;
    body.y += step * body.vy;
    body.z += step * body.vz;
  }
}

double energy(const std::vector<Body> &bodies) {
  double total = 0;
  for (size_t i = 0; i < bodies.size(); ++i) {
    const Body &body = bodies[i];
    total += 0.5 * body.mass * (body.vx * body.vx + body.vy * body.vy + body.vz * body.vz);
    for (size_t j = i + 1; j < bodies.size(); ++j) {
      const Body &other = bodies[j];
      double dx = body.x - other.x, dy = body.y - other.y, dz = body.z - other.z;
      total -= body.mass * other.mass / std::sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return total;
}

} // namespace

int main(int argc, char **argv) {
  long steps = argc > 1 ? std::atol(argv[1]) : 5'000'000;
  std::vector<Body> bodies = solarSystem();
  offsetMomentum(bodies);
  std::printf("%.9f\n", energy(bodies));
  for (long step = 0; step < steps; ++step)
    advance(bodies, 0.01);
  std::printf("%.9f\n", energy(bodies));
}
