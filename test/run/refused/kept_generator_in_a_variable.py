# refused: unsupported_kept_generator
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


def first() -> int:
    source = numbers()  # here
    return next(source)


print(first())
