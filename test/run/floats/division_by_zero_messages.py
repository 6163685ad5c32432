def attempt(kind: str, a: float, b: float) -> None:
    try:
        if kind == "/":
            print(a / b)
        elif kind == "//":
            print(a // b)
        else:
            print(a % b)
    except ZeroDivisionError as error:
        print(kind, error)


attempt("/", 1.5, 0.0)
attempt("//", 1.5, 0.0)
attempt("%", 1.5, 0.0)
attempt("/", 0.0, -0.0)
