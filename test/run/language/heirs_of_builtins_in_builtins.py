# Builtins ask an heir of int, float, list or dict for what its class says anew.
class Number(int):
    def __divmod__(self, other):
        return "divided"

    def __add__(self, other):
        return "added"

    __radd__ = __add__


class Money(float):
    def __add__(self, other):
        return Money(float(self) + float(other))

    __radd__ = __add__

    def __repr__(self):
        return f"Money({float(self)})"


class Letters(list):
    def __iter__(self):
        return iter(["a", "b"])


class Sized(list):
    def __len__(self):
        print("asked")
        return 1


class Table(dict):
    def __getitem__(self, key):
        return "value of " + key

    def keys(self):
        return ["key"]

    def __iter__(self):
        return iter(["key"])


class Plain(int):
    pass


print(divmod(Number(1), 2), sum([Number(1)]), sum([1, 2.5, Plain(3)]), divmod(Plain(7), Plain(2)))
print(sum([Money(1), Money(2)]), sum([1, Money(2)], Money(0)), sum([0.5, Money(1)]))
print(list(Letters([1])), sorted(Letters(["q"])), tuple(Letters([1])), [*Letters([1])], sorted(set(Letters([1]))))
print(",".join(Letters(["q"])), max(Letters(["q"])), len(Letters([1])), [each for each in Letters([2])])
print(list(Sized([1, 2])))
print({**Table(a=1)}, dict(Table(a=1)))
table = {"other": "x"}
table.update(Table(a=1))
print(table)
