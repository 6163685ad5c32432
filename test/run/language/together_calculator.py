# A calculator and what goes with it: named tuples, match, generators, generic classes, caches.
import sys
from collections import Counter, deque, namedtuple
from contextlib import suppress
from functools import lru_cache, partial, reduce
from itertools import chain, count, islice
from typing import Generic, Iterable, TypeVar, overload

T = TypeVar("T")
Token = namedtuple("Token", "kind text position")


class ParseError(Exception):
    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position

    def __str__(self) -> str:
        return f"{self.args[0]} at {self.position}"


def tokens(text: str) -> Iterable[Token]:
    position = 0
    while position < len(text):
        c = text[position]
        if c.isspace():
            position += 1
        elif c.isdigit():
            start = position
            while position < len(text) and text[position].isdigit():
                position += 1
            yield Token("number", text[start:position], start)
        elif c in "+-*/()":
            yield Token("operator", c, position)
            position += 1
        else:
            raise ParseError(f"bad character {c!r}", position)
    yield Token("end", "", position)


class Parser:
    def __init__(self, text: str) -> None:
        self.source = tokens(text)
        self.current = next(self.source)

    def advance(self) -> Token:
        token, self.current = self.current, next(self.source, self.current)
        return token

    def expression(self) -> int:
        value = self.term()
        while (op := self.current.text) in ("+", "-") and op:
            self.advance()
            value = value + self.term() if op == "+" else value - self.term()
        return value

    def term(self) -> int:
        value = self.factor()
        while (op := self.current.text) in ("*", "/") and op:
            self.advance()
            other = self.factor()
            value = value * other if op == "*" else value // other
        return value

    def factor(self) -> int:
        match self.advance():
            case Token(kind="number", text=text):
                return int(text)
            case Token("operator", "("):
                value = self.expression()
                self.advance()
                return value
            case Token(_, "-", _):
                return -self.factor()
            case Token(position=p):
                raise ParseError("unexpected", p)


for text in ["1 + 2 * 3", "(1+2)*-3", "7/2", "2 +", "1 $ 2", "1/0"]:
    try:
        print(text, "=", Parser(text).expression())
    except ParseError as error:
        print(text, "->", error, error.position)
    except ZeroDivisionError as error:
        print(text, "->", type(error).__name__, error)


class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items = list(items)

    def push(self, item: T) -> "Stack[T]":
        self._items.append(item)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __bool__(self) -> bool:
        return bool(self._items)

    def __contains__(self, item: object) -> bool:
        return item in self._items


s = Stack([1, 2]).push(3)
print(len(s), 2 in s, s.pop(), s.pop(), s.pop(), bool(s))
with suppress(IndexError):
    s.pop()
    print("unreachable")


@lru_cache(maxsize=None)
def ways(n: int, coins: tuple[int, ...]) -> int:
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n - coins[0], coins) + ways(n, coins[1:])


print(ways(100, (50, 25, 10, 5, 1)), ways.cache_info().hits > 0)
print(Counter("mississippi").most_common(2), list(islice(count(5, 5), 3)))
print(reduce(lambda a, b: a * b, range(1, 6)), list(map(partial(pow, 2), range(5))))
window: deque[int] = deque(maxlen=3)
for i in range(6):
    window.append(i)
print(window, list(chain([1], (2, 3), "ab")))


class Meters(float):
    def __repr__(self) -> str:
        return f"{float(self)}m"


print(Meters(3.5), Meters(2) + 1, [Meters(1.0)])
print(f"{'x':>5}|{3.14159:.2f}|{255:#x}|{1_000_000:,}|{True!r:<6}|{-5:+d}", file=sys.stdout)


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([x for x, _ in zip(fib(), range(10))], sum(islice(fib(), 200)))
