moves: list[str] = []


def hanoi(n: int, source: str, target: str, spare: str) -> None:
    if n == 0:
        return
    hanoi(n - 1, source, spare, target)
    moves.append(source + target)
    hanoi(n - 1, spare, target, source)


hanoi(4, "A", "C", "B")
print(len(moves), " ".join(moves))
