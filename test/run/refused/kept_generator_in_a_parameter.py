# refused: unsupported_kept_generator
def numbers():
    try:
        yield 1
    finally:
        print("closed")


def first(source) -> int:  # here
    return next(source)


print(first(numbers()))
