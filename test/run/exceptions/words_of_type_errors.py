# What the builtins say of values they cannot take, where the program expects the exception.
import math


def check(attempt) -> None:
    try:
        attempt()
    except (TypeError, AttributeError, ValueError, IndexError, OverflowError) as error:
        print(type(error).__name__, error)


class Plain:
    pass


def function() -> None:
    pass


items = [1]
text = "abc"
pair = (1, 2)
number = 5
nothing = None
numbers = {1}
check(lambda: len(5))
check(lambda: len(Plain()))
check(lambda: abs("a"))
check(lambda: round("a"))
check(lambda: hex(1.5))
check(lambda: int([1]))
check(lambda: int(None))
check(lambda: int(5, 2))
check(lambda: float([1]))
check(lambda: divmod("a", 1))
check(lambda: range(2.5))
check(lambda: iter(5))
check(lambda: next([1]))
check(lambda: reversed(5))
check(lambda: items["a"])
check(lambda: text[1.0])
check(lambda: range(5)["a"])
check(lambda: pair["a"])
check(lambda: pair[7])
check(lambda: items["a":])
check(lambda: number[0])
check(lambda: nothing[0])
check(lambda: function[0])
check(lambda: numbers[0])
check(lambda: {[1]: 2})
check(lambda: {1: 2}.get([1]))
check(lambda: ",".join([1, 2]))
check(lambda: ",".join(5))
check(lambda: 1 in "abc")
check(lambda: "a".split(5))
check(lambda: "a".startswith(5))
check(lambda: "a".strip(5))
check(lambda: math.sqrt("a"))
check(lambda: math.floor("a"))
check(lambda: 1 + "a")
check(lambda: "a" + 1)
check(lambda: [1] + (1,))
check(lambda: (1,) + [1])
check(lambda: [1] * "a")
check(lambda: 2.5 * "a")
check(lambda: [1] - [1])
check(lambda: 1 << 2.5)
check(lambda: -"a")
check(lambda: ~1.5)
check(lambda: 1 < "a")
check(lambda: [1] < (1,))
check(lambda: function < function)
check(lambda: function + 1)
check(lambda: len + 1)
check(lambda: math + 1)
check(lambda: int + 1)
check(lambda: [].append + 1)
check(lambda: Plain() + Plain())
check(lambda: Plain().missing)
check(lambda: Plain.missing)
check(lambda: function.missing)
check(lambda: math.missing)
check(lambda: (5).missing)
check(lambda: "a".missing())
check(lambda: [*5])
check(lambda: {**[1]})
check(lambda: isinstance(5, "int"))
