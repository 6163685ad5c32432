def append_to(item: int, target: list[int] = []) -> list[int]:
    target.append(item)
    return target


print(append_to(1), append_to(2), append_to(3, [9]), append_to(4))
