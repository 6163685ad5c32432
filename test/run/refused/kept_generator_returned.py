# refused: unsupported_kept_generator
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


def begun():
    source = numbers()
    next(source)
    return source  # here


print(next(begun()))
