# Members of a WeakSet go when nobody else holds them; the order is that of a set.
import weakref


class Key:
    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


s: weakref.WeakSet[Key] = weakref.WeakSet()
x = Key("x")
s.add(x)
s.add(Key("y"))
z = Key("z")
s.add(z)
print(len(s), x in s, sorted(k.name for k in s))
s.discard(z)
print(len(s))
for q in s:
    print(q)
del x
print(len(s))
del q
print(len(s))


class Base:
    instances: "weakref.WeakSet[Base]" = weakref.WeakSet()

    def __init__(self) -> None:
        Base.instances.add(self)


class Heir(Base):
    pass


x, y = Base(), Heir()
print(len(Base.instances))
del x
print([type(i).__name__ for i in Base.instances])


class Number:
    def __init__(self, value: int) -> None:
        self.value = value

    def __hash__(self) -> int:
        return self.value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Number) and self.value == other.value


numbers = [Number(value) for value in range(40, 0, -3)]
living = weakref.WeakSet(numbers)
print([number.value for number in living], Number(4) in living, Number(5) in living, 4 in living)
del numbers[2:9]
print([each.value for each in living], len(living))
others = [Number(1), Number(100)]
living.update(others)
print(sorted(each.value for each in living | others), sorted(each.value for each in living & others))
print(len(living - others), living.isdisjoint(others), living.issuperset(others))
living.remove(others[1])
living.clear()
print(len(living))
try:
    living.pop()
except KeyError as error:
    print(error)
