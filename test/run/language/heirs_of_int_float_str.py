# Classes that derive from int, float and str: the builtin's methods work on the value, the class's own come first.
class Celsius(float):
    scale = "C"

    def __str__(self) -> str:
        return f"{float(self):.1f}{self.scale}"

    def __add__(self, other: float) -> "Celsius":
        return Celsius(float(self) + other)

    @property
    def fahrenheit(self) -> float:
        return self * 1.8 + 32


class Id(int):
    def __repr__(self) -> str:
        return f"Id({int(self)})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Id) and int(self) == int(other)

    def __hash__(self) -> int:
        return int(self) * 7


class Tag(str):
    def __init__(self, text: str) -> None:
        self.size = len(text)

    def loud(self) -> str:
        return self.upper() + "!"


a = Celsius(20)
print(a, repr(a), f"{a}", f"{a:.3f}", a + 1, type(a + 1).__name__, a - 1, a.fahrenheit, 1 + a, a > 3, a == 20, {20.0: 1}[a], int(a))
print(round(a, 1), sum([a, a]), max(a, 3.0), Celsius("3.5"), Celsius(), bool(Celsius()), -a, a // 3, a**2, hash(a) == hash(20.0))
i = Id(5)
print(i, repr(i), f"{i}", f"{i:3d}", i == Id(5), i == 5, 5 == i, i != 5, i + 1, {i: 1}, {i: 1}.get(Id(5)), {5: 1}.get(i), i in [5], i in [Id(5)])
print([1, 2, 3, 4, 5, 6][i], list(range(i)), Id("12"), Id("ff", 16), i < 6, "%d %s" % (i, i), hash(i), Id(3) * "ab", sorted([Id(3), Id(1)]))
t = Tag("abc")
print(t, repr(t), t.loud(), t.size, len(t), t + "d", t[1], "b" in t, t == "abc", {"abc": 1}[t], t.split("b"), f"{t:>5}", "".join([t, t]), type(t).__name__)
