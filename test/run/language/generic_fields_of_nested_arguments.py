from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Table(Generic[K, V]):
    def __init__(self) -> None:
        self.rows: dict[K, list[tuple[int, V]]] = {}
        self.log: list[tuple[K, V]] = []
        self.count = 0

    def put(self, key: K, value: V) -> None:
        self.rows.setdefault(key, []).append((self.count, value))
        self.log.append((key, value))
        self.count += 1

    def latest(self, key: K) -> V:
        return max(self.rows[key])[1]

    def pairs(self) -> list[tuple[K, V]]:
        return sorted(self.log)


def fill[T](items: list[T]) -> Table[str, T]:
    table: Table[str, T] = Table()
    for item in items:
        table.put(str(item), item)
    return table


one: Table[str, int] = Table()
one.put("a", 1)
one.put("a", 3)
two = Table[int, str]()
two.put(1, "x")
two.put(0, "y")
print(one.latest("a") + 1, two.latest(1).upper(), one.pairs(), two.pairs())
print(fill([1.5, 2.5]).pairs()[0][1] * 2, fill(["q"]).latest("q") + "!")
three = Table()
three.put((1, 2), [3])
print(three.latest((1, 2))[0] + 1)
