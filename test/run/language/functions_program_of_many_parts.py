from __future__ import annotations
import functools
import operator
from typing import Any, Callable, Concatenate, Generic, Iterable, Iterator, ParamSpec, Protocol, TypeVar, TypedDict, Unpack

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

class Options(TypedDict, total=False):
    sep: str
    width: int

def show(*items: object, **options: Unpack[Options]) -> str:
    sep = options.get("sep", " ")
    width = options.get("width", 0)
    return sep.join(str(i).rjust(width) for i in items)

print(show(1, 2, 3))
print(show("a", 2.5, None, sep="|"))
print(show("a", 2.5, None, sep="|", width=6))
opts: Options = {"sep": "-"}
print(show(1, 2, **opts))

def memo(maxsize: int | None = None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def deco(f: Callable[P, R]) -> Callable[P, R]:
        cache: dict[Any, R] = {}
        order: list[Any] = []
        @functools.wraps(f)
        def inner(*args: P.args, **kwargs: P.kwargs) -> R:
            key = (args, tuple(sorted(kwargs.items())))
            if key in cache:
                return cache[key]
            r = f(*args, **kwargs)
            cache[key] = r
            order.append(key)
            if maxsize is not None and len(order) > maxsize:
                old = order.pop(0)
                del cache[old]
            return r
        return inner
    return deco

calls = 0
@memo(maxsize=2)
def slow(a: int, b: int = 2) -> int:
    """Slow one."""
    global calls
    calls += 1
    return a * b

print(slow(1), slow(1), slow(1, b=3), slow(2), slow(1), calls, slow.__name__, slow.__doc__)

class Request:
    def __init__(self, path: str, user: str | None = None) -> None:
        self.path = path
        self.user = user

def with_user(f: Callable[Concatenate[Request, str, P], R]) -> Callable[Concatenate[Request, P], R]:
    @functools.wraps(f)
    def inner(r: Request, *args: P.args, **kwargs: P.kwargs) -> R:
        if r.user is None:
            raise PermissionError(f"no user for {r.path}")
        return f(r, r.user, *args, **kwargs)
    return inner

@with_user
def greet(r: Request, user: str, greeting: str = "hello") -> str:
    return f"{greeting} {user} at {r.path}"

print(greet(Request("/x", "ann")))
print(greet(Request("/x", "bob"), "bye"))
try:
    greet(Request("/y"), greeting="yo")
except PermissionError as e:
    print(type(e).__name__, e)

class CountCalls(Generic[P, R]):
    def __init__(self, f: Callable[P, R]) -> None:
        functools.update_wrapper(self, f)
        self.f = f
        self.n = 0
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        self.n += 1
        return self.f(*args, **kwargs)

@CountCalls
def add(a: int, b: int) -> int:
    return a + b
print(add(1, 2), add(3, b=4), add.n)

def compose(*fs: Callable[[T], T]) -> Callable[[T], T]:
    return functools.reduce(lambda f, g: lambda x: g(f(x)), fs)

print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5))

table: dict[str, Callable[..., float]] = {
    "+": operator.add, "neg": operator.neg, "max": max, "half": lambda x: x / 2, "pow": pow,
}
for name, args in [("+", (1.0, 2.0)), ("neg", (3.0,)), ("max", (1.0, 5.0)), ("half", (3.0,)), ("pow", (2.0, 3.0))]:
    print(name, table[name](*args))

class Handler(Protocol):
    def __call__(self, event: str, /, *, priority: int = ...) -> bool: ...

class Bus:
    def __init__(self) -> None:
        self.handlers: dict[str, list[Handler]] = {}
    def on(self, *events: str) -> Callable[[Handler], Handler]:
        def register(h: Handler) -> Handler:
            for e in events:
                self.handlers.setdefault(e, []).append(h)
            return h
        return register
    def fire(self, event: str, priority: int = 0) -> int:
        return sum(h(event, priority=priority) for h in self.handlers.get(event, []))

bus = Bus()
@bus.on("a", "b")
def ab(event: str, /, *, priority: int = 0) -> bool:
    print("ab", event, priority)
    return priority > 0

class Logger:
    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
    def __call__(self, event: str, /, *, priority: int = 0) -> bool:
        print(self.prefix, event, priority)
        return True
    def method(self, event: str, /, *, priority: int = 0) -> bool:
        print(self.prefix, "method", event)
        return False

bus.on("b")(Logger("log"))
bus.on("c", "b")(Logger("m").method)
print(bus.fire("a"), bus.fire("b", 2), bus.fire("c", priority=3), bus.fire("zzz"))

def make_counter(start: int = 0) -> tuple[Callable[[], int], Callable[[int], None]]:
    n = start
    def inc() -> int:
        nonlocal n
        n += 1
        return n
    def reset(to: int) -> None:
        nonlocal n
        n = to
    return inc, reset
inc, reset = make_counter()
inc(); inc(); reset(40); inc()
print(inc())
fs = [lambda i=i: i * i for i in range(4)]
gs = [lambda: i for i in range(4)]
print([f() for f in fs], [g() for g in gs])
def outer(a, /, b, *rest, c=3, **kw):
    return a, b, rest, c, kw
print(outer(1, 2), outer(1, 2, 3, 4, c=5, d=6), outer(1, b=7, a=9))
part = functools.partial(outer, 1, c=9)
print(part(2), part(2, 3, z=1))
