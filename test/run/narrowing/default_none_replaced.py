def collect(item: int, target: list[int] | None = None) -> list[int]:
    if target is None:
        target = []
    target.append(item)
    return target


print(collect(1), collect(2), collect(3, [0]))
