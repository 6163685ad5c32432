def attempt(kind: str, a: int, b: int) -> None:
    try:
        if kind == "/":
            print(a / b)
        elif kind == "//":
            print(a // b)
        elif kind == "%":
            print(a % b)
        else:
            print(divmod(a, b))
    except ZeroDivisionError as error:
        print(kind, error)


for kind in ["/", "//", "%", "divmod"]:
    attempt(kind, 1, 0)
    attempt(kind, 10**30, 0)
