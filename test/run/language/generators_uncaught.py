def risky(values: list[int]):
    for value in values:
        yield 10 // value


def consume() -> None:
    for result in risky([5, 0, 1]):
        print(result)


consume()
