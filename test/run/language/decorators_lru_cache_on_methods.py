from functools import cache, lru_cache


class Grid:
    def __init__(self, width: int) -> None:
        self.width = width
        self.work = 0

    @lru_cache(maxsize=None)
    def paths(self, x: int, y: int) -> int:
        self.work += 1
        if x == 0 or y == 0:
            return 1
        return self.paths(x - 1, y) + self.paths(x, y - 1)

    @cache
    def fib(self, n: int) -> int:
        return n if n < 2 else self.fib(n - 1) + self.fib(n - 2)

    @staticmethod
    @lru_cache(maxsize=2)
    def square(n: int) -> int:
        print("square", n)
        return n * n


grid = Grid(3)
print(grid.paths(5, 5), grid.work)
print(Grid(4).paths(5, 5), grid.work)
print(grid.fib(60))
print(Grid.paths.cache_info())
print(Grid.fib.cache_info().misses, grid.fib.cache_info().hits)
print(Grid.square(3), grid.square(3), Grid.square(4), Grid.square(5), Grid.square(3))
grid.fib.cache_clear()
print(Grid.fib.cache_info())
