# `cls.__new__(cls)` and `object.__new__(cls)` make an object without its `__init__`.
class Lazy:
    def __init__(self, n: int) -> None:
        self.n = n

    @classmethod
    def raw(cls) -> "Lazy":
        obj = cls.__new__(cls)
        obj.m = 3
        return obj

    @classmethod
    def other(cls, n: int) -> "Lazy":
        obj = object.__new__(cls)
        obj.n = n
        return obj


r = Lazy.raw()
print(r.m, Lazy.other(4).n, Lazy(5).n)
try:
    print(r.n)
except AttributeError as e:
    print(e)
