# What comes out of JSON text has the classes that the program's author knows, so its uses are not warned of; a field
# that is called behind its test is not either.
# RUN: riocc check %s 2>&1 | FileCheck %s --allow-empty
import json
from collections.abc import Callable

# CHECK-NOT: warning


class Shop:
    def __init__(self) -> None:
        self.on_empty: Callable[[str], None] | None = None
        self.prices: dict[str, float] = {}

    def sell(self, name: str, count: int) -> float:
        if count > 1 and self.on_empty is not None:
            self.on_empty(name)
        return count * self.prices[name]


def greeting(name: str, age: int) -> str:
    return f"{name} is {age + 1}"


shop = Shop()
for row in json.loads('[{"name": "pen", "price": 1.5, "age": 3, "tags": ["a"]}]'):
    shop.prices[row["name"]] = row["price"]
    print(greeting(row["name"], row["age"]), sorted(set(row.get("tags", []))))
shop.on_empty = lambda name: print("order", name)
print(shop.sell("pen", 2))
