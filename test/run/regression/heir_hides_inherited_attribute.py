# A class attribute hides an inherited method or property, a method an inherited attribute, a property its setter.
class A:
    f = 3
    def g(self) -> int:
        return 1
    @property
    def p(self) -> int:
        return 10
    @property
    def q(self) -> int:
        return self._q
    @q.setter
    def q(self, v: int) -> None:
        self._q = v
    def __hash__(self) -> int:
        return 5
class B(A):
    def f(self) -> int:
        return 4
    g = 7
    p = 20
    @property
    def q(self) -> int:
        return -1
class D(A):
    __hash__ = None
    def __eq__(self, other: object) -> bool:
        return True
b = B()
h = b.f
print(b.f(), h(), B.g, b.g, b.p, A().g(), A().p)
try:
    b.q = 5
except AttributeError as e:
    print(e)
b.p = 21
print(b.p, B.p)
try:
    hash(D())
except TypeError as e:
    print(e)
try:
    print({D(): 1})
except TypeError as e:
    print(e)
a = A(); a.q = 3; print(a.q, a._q)
