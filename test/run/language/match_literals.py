def name(value: int | str | float | bool | None) -> str:
    match value:
        case None:
            return "none"
        case True:
            return "true"
        case 0:
            return "zero"
        case -1 | 2.5:
            return "number"
        case "a" "b":
            return "text"
        case _:
            return "other"


for value in [None, True, False, 0, 0.0, -1, 2.5, 1, "ab", "a"]:
    print(repr(value), name(value))
