# refused: unsupported_new_attribute
def count() -> int:
    return 1


count.calls = 0  # here
print(count())
