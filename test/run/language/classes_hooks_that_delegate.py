from collections.abc import Iterator
from typing import Any


class Target:
    def __init__(self) -> None:
        self.x = 1
        self.name = "target"

    def double(self, n: int) -> int:
        return n * 2


class Proxy:
    def __init__(self, target: Target) -> None:
        self._target = target
        self._reads = 0

    def __getattr__(self, name: str) -> Any:
        self._reads += 1
        return getattr(self._target, name)


proxy = Proxy(Target())
print(proxy.x + 1, proxy.name.upper(), proxy.double(4), proxy._reads, hasattr(proxy, "missing"))


class Record:
    def __init__(self, **values: int) -> None:
        self.__dict__["_data"] = dict(values)

    def __getattr__(self, name: str) -> int:
        try:
            return self._data[name]
        except KeyError:
            raise AttributeError(f"no attribute {name!r}") from None

    def __setattr__(self, name: str, value: int) -> None:
        self._data[name] = value

    def __delattr__(self, name: str) -> None:
        del self._data[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)


record = Record(a=1, b=2)
record.c = 3
record.a += 10
del record.b
print(record.a, record.c, list(record), hasattr(record, "b"), getattr(record, "z", -1))
try:
    print(record.b)
except AttributeError as error:
    print(error)
