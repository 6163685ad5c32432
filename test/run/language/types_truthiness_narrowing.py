def greet(name: str | None, times: int | None = None) -> str:
    name = name or "nobody"
    if not times:
        return f"hello {name}"
    return " ".join([f"hello {name}"] * times)


print(greet(None), greet(""), greet("Ann", 2), greet("Bob", 0))


def first(items: list[int] | None) -> int:
    return items[0] if items else -1


print(first(None), first([]), first([7]))
x: int | None = None
print((x or 0) + 1, x is None and "none", x is not None and x + 1)
