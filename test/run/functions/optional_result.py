from typing import Optional


def find(items: list[str], prefix: str) -> Optional[str]:
    for item in items:
        if item.startswith(prefix):
            return item
    return None


print(find(["apple", "banana"], "b"), find(["apple"], "z"))
