# Weak containers are compared by what they hold.
import weakref


class Key:
    def __init__(self, name: str) -> None:
        self.name = name


a, b, c = Key("a"), Key("b"), Key("c")
values = weakref.WeakValueDictionary([("a", a), ("b", b)])
same = weakref.WeakValueDictionary({"b": b, "a": a})
print(values == same, values != same, values == {"a": a, "b": b}, {"a": a} == values, values == 1)
by_key = weakref.WeakKeyDictionary({a: 1})
print(by_key == {a: 1}, by_key == {a: 2}, by_key == weakref.WeakKeyDictionary({b: 1}), by_key == values)
both, one = weakref.WeakSet([a, b]), weakref.WeakSet([a])
print(both == one, both == weakref.WeakSet([b, a]), one != both, one < both, one <= both, both > one, one >= both)
print(one < one, one <= one, one.issubset([a, c]), both.issuperset([a]), one.isdisjoint([b]))
alias = both
both -= one
print(len(alias), alias is both, sorted(key.name for key in alias))
both |= [a, c]
print(len(alias), sorted(key.name for key in alias - [a]), sorted(key.name for key in alias & [a, b]))
try:
    hash(values)
except TypeError as error:
    print(error)
