class A:
    def kind(self) -> str:
        return "A"


class B(A):
    pass


class V:
    def visit(self, node: A) -> str:
        name = "visit_" + type(node).__name__
        node = A()
        return getattr(self, name)(node)

    def visit_A(self, node: A) -> str:
        return "va " + node.kind()

    def visit_B(self, node: A) -> str:
        return "vb " + node.kind()


v = V()
for n in [A(), B()]:
    print(v.visit(n))
print(v.visit(node=B()))


def walk(node: A, v: V, *, prefix: str = "visit_") -> str:
    m = getattr(v, f"visit_{node.__class__.__name__}", None)
    return prefix if m is None else m(node)


print([walk(n, v) for n in (A(), B())], walk(node=B(), v=v), walk(B(), v=v, prefix="x"))


class S:
    __slots__ = ("q",)

    def __init__(self) -> None:
        self.q = 1


class C:
    def __init__(self) -> None:
        self.a = 1
        self.__dict__["b"] = 2

    def method(self) -> int:
        return self.a + self.b


c = C()
print(c.__dict__["a"], c.method())
for n in ("a", "method"):
    x = getattr(c, n)
    print(callable(x), x() if callable(x) else x)
for name in ("a", "b"):
    setattr(c, name, getattr(c, name) + 10)
print(c.a, c.b, [hasattr(c, k) for k in ("a", "zz")])
for name in ("a",):
    delattr(c, name)
print(hasattr(c, "a"))
try:
    print(c.__dict__["a"])
except KeyError as e:
    print("KeyError", e)
