class Adder:
    def __call__(self, a: int) -> int:
        return a + 1


class Plain:
    pass


def function() -> None:
    pass


print(callable(Adder()), callable(Plain()), callable(Plain), callable(function), callable(len), callable(3))
print(callable(lambda: 0), callable("text"), callable(Adder().__call__))
things = [1, function, "a"]
for thing in things:
    print(callable(thing))
