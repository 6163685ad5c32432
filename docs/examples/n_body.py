"""Simulates the Sun and the four giant planets, and shows how well the total energy is conserved.

    n_body.py [STEPS]

Units: astronomical units, years, and solar masses times 4π² (so that the gravitational constant is 1).
"""

import sys
from math import pi, sqrt

SOLAR_MASS = 4 * pi * pi
DAYS_PER_YEAR = 365.24


class Body:
    """A point mass with its position and velocity."""

    def __init__(self, name: str, position: tuple[float, float, float], velocity: tuple[float, float, float],
                 mass: float) -> None:
        self.name = name
        self.x, self.y, self.z = position
        self.vx = velocity[0] * DAYS_PER_YEAR
        self.vy = velocity[1] * DAYS_PER_YEAR
        self.vz = velocity[2] * DAYS_PER_YEAR
        self.mass = mass * SOLAR_MASS


def solar_system() -> list[Body]:
    """The Sun and the giant planets on 1 January 2000, with a total momentum of zero."""
    bodies = [
        Body("Sun", (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 1.0),
        Body("Jupiter",
             (4.84143144246472090e00, -1.16032004402742839e00, -1.03622044471123109e-01),
             (1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05),
             9.54791938424326609e-04),
        Body("Saturn",
             (8.34336671824457987e00, 4.12479856412430479e00, -4.03523417114321381e-01),
             (-2.76742510726411021e-03, 4.99852801234917238e-03, 2.30417297573763929e-05),
             2.85885980666130812e-04),
        Body("Uranus",
             (1.28943695621391310e01, -1.51111514016986312e01, -2.23307578892655734e-01),
             (2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05),
             4.36624404335156298e-05),
        Body("Neptune",
             (1.53796971148509165e01, -2.59193146099879641e01, 1.79258772950371181e-01),
             (2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05),
             5.15138902046611451e-05),
    ]
    sun = bodies[0]
    for body in bodies[1:]:
        sun.vx -= body.vx * body.mass / sun.mass
        sun.vy -= body.vy * body.mass / sun.mass
        sun.vz -= body.vz * body.mass / sun.mass
    return bodies


def energy(bodies: list[Body]) -> float:
    """Kinetic energy plus potential energy of every pair."""
    total = 0.0
    for i, body in enumerate(bodies):
        total += body.mass * (body.vx**2 + body.vy**2 + body.vz**2) / 2
        for other in bodies[i + 1 :]:
            distance = sqrt((body.x - other.x) ** 2 + (body.y - other.y) ** 2 + (body.z - other.z) ** 2)
            total -= body.mass * other.mass / distance
    return total


def advance(bodies: list[Body], step: float) -> None:
    """Moves all bodies on by `step` years: first the velocities, then the positions (symplectic Euler)."""
    for i in range(len(bodies)):
        body = bodies[i]
        for j in range(i + 1, len(bodies)):
            other = bodies[j]
            dx = body.x - other.x
            dy = body.y - other.y
            dz = body.z - other.z
            square = dx * dx + dy * dy + dz * dz
            magnitude = step / (square * sqrt(square))
            body.vx -= dx * other.mass * magnitude
            body.vy -= dy * other.mass * magnitude
            body.vz -= dz * other.mass * magnitude
            other.vx += dx * body.mass * magnitude
            other.vy += dy * body.mass * magnitude
            other.vz += dz * body.mass * magnitude
    for body in bodies:
        body.x += step * body.vx
        body.y += step * body.vy
        body.z += step * body.vz


def main() -> None:
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    bodies = solar_system()
    before = energy(bodies)
    for _ in range(steps):
        advance(bodies, 0.01)
    after = energy(bodies)
    for body in bodies:
        print(f"{body.name:<8} {body.x:>14.9f} {body.y:>14.9f} {body.z:>14.9f}")
    print(f"energy before {before:.9f}, after {after:.9f}, relative change {(after - before) / before:.2e}")


if __name__ == "__main__":
    main()
