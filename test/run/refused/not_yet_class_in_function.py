# refused: unsupported_local_class
def make() -> object:
    class Local:  # here
        pass

    return Local()


print(make() is None)
