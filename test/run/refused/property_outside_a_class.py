# refused: unsupported_decorator
@property  # here
def size() -> int:
    return 1


print(size)
