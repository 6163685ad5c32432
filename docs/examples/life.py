"""Conway's Game of Life on an unbounded board.

    life.py [GENERATIONS]
"""

import sys

GLIDER_GUN = """
........................O...........
......................O.O...........
............OO......OO............OO
...........O...O....OO............OO
OO........O.....O...OO..............
OO........O...O.OO....O.O...........
..........O.....O.......O...........
...........O...O....................
............OO......................
"""


def parse(picture: str) -> set[tuple[int, int]]:
    """The living cells of a picture: `O` lives, everything else does not."""
    rows = picture.strip().splitlines()
    return {(x, y) for y, row in enumerate(rows) for x, mark in enumerate(row) if mark == "O"}


def next_generation(living: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """A cell lives on with two or three living neighbours and is born with three."""
    neighbours: dict[tuple[int, int], int] = {}
    for x, y in living:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    cell = (x + dx, y + dy)
                    neighbours[cell] = neighbours.get(cell, 0) + 1
    return {cell for cell, count in neighbours.items() if count == 3 or (count == 2 and cell in living)}


def draw(living: set[tuple[int, int]], width: int, height: int) -> str:
    """The part of the board from (0, 0) to (`width`, `height`)."""
    return "\n".join("".join("█" if (x, y) in living else "·" for x in range(width)) for y in range(height))


def main() -> None:
    generations = int(sys.argv[1]) if len(sys.argv) > 1 else 120
    living = parse(GLIDER_GUN)
    print(f"generation 0: {len(living)} cells")
    print(draw(living, 36, 9))
    for generation in range(1, generations + 1):
        living = next_generation(living)
        if generation % 30 == 0:
            left, right = min(x for x, _ in living), max(x for x, _ in living)
            top, bottom = min(y for _, y in living), max(y for _, y in living)
            print(f"generation {generation}: {len(living)} cells from ({left}, {top}) to ({right}, {bottom})")
    print(draw(living, 60, 24))


if __name__ == "__main__":
    main()
