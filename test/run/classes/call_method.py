class Adder:
    def __init__(self, n: int) -> None:
        self.n = n

    def __call__(self, value: int, scale: int = 1) -> int:
        return (value + self.n) * scale


add_five = Adder(5)
print(add_five(1), add_five(2, scale=10), list(map(add_five, [1, 2])))
