def make_counter(step: int, name: str):
    total = 100

    class Counter:
        def __init__(self, start: int) -> None:
            self.value = start

        def advance(self) -> int:
            nonlocal total
            total += step
            self.value += step
            return total

        def __repr__(self) -> str:
            return f"{name}({self.value}, {total})"

    return Counter(step * 10)


first, second = make_counter(1, "one"), make_counter(5, "five")
print(first, second)
print(first.advance(), first.advance(), second.advance())
print(first, second)
