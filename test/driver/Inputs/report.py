def share(part: int, whole: int) -> float:
    return part / whole


def report(parts: list[int]) -> None:
    for part in parts:
        print(f"{share(part, sum(parts)):.2f}")


report([1, 3])
report([0])
