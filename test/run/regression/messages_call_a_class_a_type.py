# Messages named a class that was given as a value by its own name, where CPython says of what class it is.
import abc
import enum
import json
import math
import operator


class Plain:
    pass


class Color(enum.Enum):
    RED = 1


class Base(abc.ABC):
    pass


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: [1][int])
attempt(lambda: (1,)[Plain])
attempt(lambda: "abc"[int])
attempt(lambda: range(5)[Color])
attempt(lambda: "".join([Plain]))
attempt(lambda: "".join([Base]))
attempt(lambda: "".join([len]))
attempt(lambda: "a".startswith(Plain))
attempt(lambda: Color in "x")
attempt(lambda: math.sqrt(int))
attempt(lambda: json.dumps({"a": Plain}))
attempt(lambda: json.dumps({Base: 1}))
attempt(lambda: json.loads(int))
attempt(lambda: operator.concat(int, 1))
attempt(lambda: Plain[0])
attempt(lambda: int + 1)
attempt(lambda: len(int))
