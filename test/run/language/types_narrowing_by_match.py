def describe(value: int | str | list[int] | dict[str, int] | None) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "flag"
        case int(n) if n < 0:
            return f"negative {-n}"
        case int():
            return f"int {value + 1}"
        case str(text):
            return text.upper()
        case [first, *rest]:
            return f"list {first + sum(rest)}"
        case {"x": x}:
            return f"x={x * 2}"
    return "empty"


for value in [None, True, -5, 5, "abc", [1, 2, 3], [], {"x": 4}, {}]:
    print(describe(value))
