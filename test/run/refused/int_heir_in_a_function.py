# refused: unsupported_in_function
def make():
    class Number(int):  # here
        pass

    return Number(1)


print(make())
