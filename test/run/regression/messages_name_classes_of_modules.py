# Messages left the module out of the names of classes that CPython has in C, and showed the library's own names.
import collections
import functools
import itertools
import operator


def attempt(action):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(error)


def call(value):
    return value(print("argument"))


attempt(lambda: collections.deque([1]) < 1)
attempt(lambda: collections.deque([1]) + 1)
attempt(lambda: -collections.defaultdict(int))
attempt(lambda: collections.OrderedDict()())
attempt(lambda: collections.Counter()())
attempt(lambda: itertools.chain([1])[0])
attempt(lambda: itertools.islice([1], 1)[0])
attempt(lambda: functools.partial(max, 1)[0])
attempt(lambda: operator.itemgetter(1)[0])
attempt(lambda: tuple([1, 2]) + 1)
attempt(lambda: tuple([1, 2]) * "a")
attempt(lambda: map(str, [1]).missing)
attempt(lambda: call(5))
attempt(lambda: str.upper(call(print)))
for text in [repr(map(str, [1])), repr(zip([1])), repr(itertools.chain([1])), repr(itertools.islice([1], 1))]:
    print(text.partition(" at ")[0])
print(collections.deque([1]), collections.defaultdict(int, a=1), collections.OrderedDict(a=1))
