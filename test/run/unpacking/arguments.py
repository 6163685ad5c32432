def show(a: int, b: int, c: int = 0) -> None:
    print(a, b, c)


values: list[int] = [1, 2]
options: dict[str, int] = {"c": 9}
show(*values)
show(*values, **options)
show(*(5,), b=6, **{"c": 7})
show(**{"a": 1, "b": 2})
