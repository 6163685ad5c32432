def norm(point) -> str:
    match point:
        case (x, 0) | (0, x):
            return f"on an axis at {x}"
        case {"x": x, "y": 0} | {"y": x, "x": 0}:
            return f"axis of a dict at {x}"
        case [("a" | "b") as name, int(x) | str(x)]:
            return f"{name} {x}"
        case int(x) | float(x):
            return f"number {x}"
        case _:
            return "no"


print(norm((3, 0)), norm((0, 4)), norm({"x": 5, "y": 0}), norm({"x": 0, "y": 6}), norm(("a", 1)), norm(["b", "c"]))
print(norm(7), norm(2.5), norm((1, 1)))
