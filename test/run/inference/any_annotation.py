from typing import Any


def show(value: Any) -> str:
    return str(value)


data: dict[str, Any] = {"a": 1, "b": [1, "x"], "c": None}
print(show(1), show([2]), data, data["a"])
for key, value in data.items():
    print(key, show(value))
