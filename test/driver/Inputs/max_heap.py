def zeros(count: int) -> int:
    try:
        return len([0] * count)
    except MemoryError:
        print("no room")
        grow()
        return 0


def grow() -> None:
    numbers: list[list[int]] = []
    while True:
        numbers.append([len(numbers)])


for count in 100_000, 3_000_000:
    print(zeros(count))
