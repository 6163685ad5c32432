"""Draws the Mandelbrot set as a PPM image.

    mandelbrot.py [FILE [WIDTH]]
"""

import sys

MOST_ITERATIONS = 100


def escape_time(real: float, imaginary: float) -> int:
    """After how many iterations of z = z² + c the point c is seen to escape; MOST_ITERATIONS if never."""
    x = y = 0.0
    for iteration in range(MOST_ITERATIONS):
        x_squared = x * x
        y_squared = y * y
        if x_squared + y_squared > 4.0:
            return iteration
        x, y = x_squared - y_squared + real, 2 * x * y + imaginary
    return MOST_ITERATIONS


def palette() -> list[tuple[int, int, int]]:
    """A colour for each escape time: from night blue over gold to white, and black for the set itself."""
    colors: list[tuple[int, int, int]] = []
    for iteration in range(MOST_ITERATIONS):
        t = (iteration / MOST_ITERATIONS) ** 0.5
        colors.append((round(255 * t), round(255 * t**1.5), round(255 * (0.25 + 0.75 * t**3))))
    colors.append((0, 0, 0))
    return colors


def write_image(path: str, width: int, height: int) -> int:
    """Writes the picture to `path`; gives the number of pixels inside the set."""
    colors = palette()
    inside = 0
    with open(path, "w") as file:
        file.write(f"P3\n{width} {height}\n255\n")
        for row in range(height):
            imaginary = 1.2 - 2.4 * row / (height - 1)
            pixels: list[str] = []
            for column in range(width):
                real = -2.2 + 3.2 * column / (width - 1)
                time = escape_time(real, imaginary)
                if time == MOST_ITERATIONS:
                    inside += 1
                red, green, blue = colors[time]
                pixels.append(f"{red} {green} {blue}")
            file.write("  ".join(pixels) + "\n")
    return inside


def main() -> None:
    path = sys.argv[1] if len(sys.argv) > 1 else "mandelbrot.ppm"
    width = int(sys.argv[2]) if len(sys.argv) > 2 else 320
    height = width * 3 // 4
    inside = write_image(path, width, height)
    print(f"{path}: {width} x {height} pixels, {inside / (width * height):.1%} of them in the set")


if __name__ == "__main__":
    main()
