def zeros(count: int) -> list[int]:
    return [0] * count


def attempt(make) -> None:
    try:
        print(len(make()))
    except MemoryError as error:
        print("no room", repr(error))
    except OverflowError as error:
        print(error)


attempt(lambda: zeros(10))
attempt(lambda: zeros(10**17))
attempt(lambda: "ab" * 10**18)
attempt(lambda: zeros(10**20))
attempt(lambda: (1, 2) * 10**18)
attempt(lambda: list(range(10**17)))
attempt(lambda: list(range(10**20)))
attempt(lambda: "a".ljust(10**17))
attempt(lambda: "a".center(10**17))
attempt(lambda: "7".zfill(10**17))
attempt(lambda: format(1, ">1000000000000000"))
