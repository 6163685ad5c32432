import json
from typing import Any
doc: dict[str, Any] = {"name": "x\"y\\z\n\té\u2028😀\x7f", "n": 1, "f": 1.5, "t": True, "none": None, "list": [1, [2, []], {}], "nested": {"a": {"b": []}}, "big": 10**30, "e": 1e100}
print(json.dumps(doc))
print(json.dumps(doc, ensure_ascii=False, sort_keys=True))
print(json.dumps(doc, indent=2))
print(json.dumps(doc, indent="--", separators=(";", "=")))
print(json.dumps([1, 2.0, "a"], separators=(",", ":")), json.dumps("x"), json.dumps(None), json.dumps((1, 2)), json.dumps([]), json.dumps({}, indent=4))
print(json.dumps({1: "a", 2.5: "b", None: "c", True: "d"}), json.dumps([float("nan"), float("inf"), -float("inf")]))
class P:
    def __init__(self, x: int) -> None:
        self.x = x


print(json.dumps({"p": P(3), "q": [P(4)]}, default=lambda o: {"x": o.x}))
try:
    json.dumps({"p": P(3)})
except TypeError as e:
    print(e)
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as e:
    print(e)
try:
    json.dumps({(1, 2): 3})
except TypeError as e:
    print(e)
loop: list[Any] = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
