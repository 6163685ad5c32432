class Counter:
    def __init__(self, start: int) -> None:
        self.value = start

    def increment(self, by: int = 1) -> int:
        self.value += by
        return self.value


counter = Counter(5)
print(counter.value, counter.increment(), counter.increment(10), counter.value)
counter.value = 0
print(counter.increment())
