# What heirs declare against the methods that they override: the kind of attribute, parameters and results.
# RUN: riocc check %s 2>&1 | FileCheck %s
from typing import Generic, Self, TypeVar

T = TypeVar("T")


class Base:
    kind = "base"

    def name(self) -> str:
        return "base"

    def area(self) -> float:
        return 0.0

    def count(self) -> int:
        return 0

    def put(self, value: str, *, loud: bool = False) -> None:
        print(value, loud)

    def load(self, key: int) -> str | None:
        return None

    @staticmethod
    def make(n: int) -> int:
        return n

    @classmethod
    def build(cls) -> "Base":
        return cls()

    @property
    def title(self) -> str:
        return "t"

    def me(self) -> Self:
        return self


class Heir(Base):
    # CHECK: [[#@LINE+1]]:23: warning: `Heir.name` declares to return `int`, and `Base.name`, which it overrides, `str`
    def name(self) -> int:
        return 1

    # CHECK-NOT: warning
    def area(self) -> int:
        return 1

    # CHECK: [[#@LINE+1]]:24: warning: `Heir.count` declares to return `int | NoneType`, and `Base.count`, which it overrides, `int`
    def count(self) -> int | None:
        return None

    # CHECK: [[#@LINE+1]]:5: warning: `Heir.put` does not take the arguments of `Base.put`, which it overrides
    def put(self, value: str) -> None:
        print(value)

    # CHECK-NOT: warning
    def load(self, key: int) -> str:
        return "x"

    # CHECK: [[#@LINE+1]]:5: warning: `Heir.make` is a method of objects, and `Base.make`, which it overrides, a static method
    def make(self, n: int) -> int:
        return n

    # CHECK-NOT: warning
    @classmethod
    def build(cls) -> "Heir":
        return cls()

    # CHECK: [[#@LINE+1]]:5: warning: `Heir.title` is a method of objects, and `Base.title`, which it overrides, a property
    def title(self) -> str:
        return "x"

    # CHECK: [[#@LINE+1]]:5: warning: `Heir.kind` is a method of objects, and `Base.kind`, which it overrides, data
    def kind(self) -> str:
        return "k"

    # CHECK-NOT: warning
    def me(self) -> Self:
        return self


class Other(Base):
    # CHECK: [[#@LINE+1]]:5: warning: `Other.name` is data, and `Base.name`, which it overrides, a method of objects
    name = "other"

    # CHECK: [[#@LINE+1]]:26: warning: `Other.put` takes `value` as `int`, and `Base.put`, which it overrides, as `str`
    def put(self, value: int, *, loud: bool = False) -> None:
        print(value)

    # CHECK-NOT: warning
    @staticmethod
    def build() -> "Other":
        return Other()


class Store(Generic[T]):
    def get(self) -> T | None:
        return None

    def all(self) -> list[T]:
        return []

    def add(self, item: T) -> None:
        print(item)


class Numbers(Store[int]):
    def get(self) -> int | None:
        return 3

    def all(self) -> list[int]:
        return [1]

    def add(self, item: int) -> None:
        print(item)


heir = Heir()
print(heir.name(), heir.area(), heir.count(), heir.load(1), heir.make(2), heir.kind(), heir.title(), heir.me() is heir)
heir.put("a")
Other().put(3)
numbers = Numbers()
numbers.add(1)
print(numbers.get(), numbers.all(), Other.build().name)
# CHECK: riocc: 8 warnings
