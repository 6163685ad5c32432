def version() -> str:
    return "first"


print(version())


def version() -> str:
    return "second"


print(version())
