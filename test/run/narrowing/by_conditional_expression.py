def size(items: list[int] | None) -> int:
    return len(items) if items is not None else 0


print(size([1, 2]), size(None), size([]))
