counter: int = 0


def increment(by: int = 1) -> int:
    global counter
    counter += by
    return counter


print(increment(), increment(5), counter)
