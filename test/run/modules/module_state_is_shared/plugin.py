from registry import add, names

add("plugin")


def count() -> int:
    return len(names)
