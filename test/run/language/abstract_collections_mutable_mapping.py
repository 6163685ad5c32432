"""What heirs of MutableMapping get besides their own five methods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import TypeVar

V = TypeVar("V")


class CaseDict(MutableMapping[str, V]):
    def __init__(self, data: Mapping[str, V] | None = None, **more: V) -> None:
        self._data: dict[str, tuple[str, V]] = {}
        if data is not None:
            self.update(data)
        self.update(more)

    def __getitem__(self, key: str) -> V:
        return self._data[key.lower()][1]

    def __setitem__(self, key: str, value: V) -> None:
        self._data[key.lower()] = (key, value)

    def __delitem__(self, key: str) -> None:
        del self._data[key.lower()]

    def __iter__(self) -> Iterator[str]:
        return (shown for shown, _ in self._data.values())

    def __len__(self) -> int:
        return len(self._data)

    def __repr__(self) -> str:
        return f"CaseDict({dict(self.items())})"


headers = CaseDict({"Content-Type": "text"}, Length="5")
headers["CONTENT-type"] = "html"
print(headers, headers["content-TYPE"], "LENGTH" in headers, "x" in headers, headers.get("nope"), headers.get("length", "0"))
print(list(headers), list(headers.keys()), list(headers.values()), list(headers.items()), len(headers))
print(headers == {"CONTENT-type": "html", "Length": "5"}, headers != {}, headers.pop("length"), headers.pop("length", "gone"))
print(headers.setdefault("New", "v"), headers.popitem(), headers)
try:
    headers.pop("missing")
except KeyError as e:
    print("KeyError", e)
headers.update([("a", "1"), ("b", "2")], c="3")
print(dict(headers), {**headers}, sorted(headers), headers.keys() & {"a", "zz"}, ("a", "1") in headers.items(), "2" in headers.values())
print(headers.keys(), headers.values(), isinstance(headers, Mapping), isinstance(headers, dict), isinstance({}, Mapping))
headers.clear()
print(headers, bool(headers))
