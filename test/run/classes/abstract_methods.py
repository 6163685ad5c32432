# An abstract class makes no objects, its heirs do once every abstract method is defined.
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self) -> int: ...
    @property
    @abstractmethod
    def g(self) -> int: ...
    @classmethod
    @abstractmethod
    def make(cls) -> "A": ...
    kind: str
    def twice(self) -> int:
        return self.f() * 2
class B(A):
    def f(self) -> int:
        return 1
    @property
    def g(self) -> int:
        return 2
    @classmethod
    def make(cls) -> "A":
        return cls()
class C(B):
    g = 7
    def f(self) -> int:
        return super().f() + 10
class H(A):
    def f(self) -> int:
        return 5
xs: list[A] = [B(), C(), B.make(), C.make()]
print([x.f() for x in xs], [x.g for x in xs], [x.twice() for x in xs])
for kind in (A, B, H):
    try:
        print(kind().f())
    except TypeError as error:
        print(error)
try:
    A()
except TypeError as error:
    print(error)
class Loose:
    @abstractmethod
    def f(self) -> None: ...
Loose().f()
