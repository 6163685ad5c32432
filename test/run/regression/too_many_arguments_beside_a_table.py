# A call with too many positional arguments and a dict of keywords, under a handler, ran into code that was never made.
from typing import Any


def base(a: int, b: str = "b", *, c: float = 1.0, **rest: Any) -> str:
    return f"{a + 1} {b.upper()} {c:.1f} {dict(sorted(rest.items()))}"


def pass_on(*args: Any, **kwargs: Any) -> str:
    kwargs.setdefault("d", 2.5)
    return base(*args, **kwargs)


for attempt in range(2):
    try:
        print(pass_on(1, "b", x=attempt))
        print(pass_on(1, "b", "c"))
    except TypeError as error:
        print(error)
try:
    pass_on(1, "b", "c", "d", c=2.5)
except TypeError as error:
    print(error)
