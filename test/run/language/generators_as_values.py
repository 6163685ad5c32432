def count(start: int, step: int):
    while True:
        yield start
        start += step


class Source:
    def __init__(self, numbers) -> None:
        self.numbers = numbers

    def take(self, n: int) -> list[int]:
        return [next(self.numbers) for _ in range(n)]


generators = [count(0, 1), count(10, 5), count(2**70, -1)]
for _ in range(3):
    print([next(g) for g in generators])
source = Source(generators[1])
print(source.take(3), next(generators[1]))
