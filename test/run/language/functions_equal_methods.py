class Counter:
    def __init__(self) -> None:
        self.total = 0

    def add(self) -> None:
        self.total += 1

    def reset(self) -> None:
        self.total = 0

    @classmethod
    def make(cls) -> "Counter":
        return cls()


first, second = Counter(), Counter()
print(first.add == first.add, first.add == second.add, first.add != first.reset, first.add is first.add)
print(hash(first.add) == hash(first.add), Counter.make == Counter.make)
handlers = [first.add, second.add]
print(second.add in handlers, first.reset in handlers, handlers.index(second.add))
handlers.remove(first.add)
for handler in handlers:
    handler()
print(first.total, second.total, len({first.add, first.add, second.add}), {first.add: "first"}[first.add])


def logged(function):
    def wrapper(self: "Loud") -> str:
        return "logged " + function(self)

    return wrapper


class Loud:
    @logged
    def shout(self) -> str:
        return "!"


loud = Loud()
print(loud.shout == loud.shout, loud.shout == Loud().shout, len({loud.shout, loud.shout}))
