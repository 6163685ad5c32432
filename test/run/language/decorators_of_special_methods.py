def counted(function):
    def wrapper(*args):
        calls.append(function.__name__)
        return function(*args)

    return wrapper


calls: list[str] = []


class Money:
    @counted
    def __init__(self, cents: int) -> None:
        self.cents = cents

    @counted
    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + other.cents)

    @counted
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Money) and self.cents == other.cents

    @counted
    def __len__(self) -> int:
        return self.cents

    @counted
    def __call__(self, factor: int) -> int:
        return self.cents * factor

    @counted
    def __getitem__(self, index: int) -> int:
        return self.cents + index

    @counted
    def __enter__(self) -> "Money":
        return self

    @counted
    def __exit__(self, *details) -> None:
        pass

    @counted
    def __repr__(self) -> str:
        return f"Money({self.cents})"


five = Money(5)
with five + Money(3) as eight:
    print(eight, eight == Money(8), len(eight), eight(2), eight[1], bool(Money(0)))
print(calls)
