def attempt(value: object, spec: str) -> None:
    try:
        if isinstance(value, int):
            print(format(value, spec))
        elif isinstance(value, float):
            print(format(value, spec))
        elif isinstance(value, str):
            print(format(value, spec))
    except ValueError as error:
        print(error)


attempt(5, "q")
attempt(5, ".2")
attempt(2.5, "d")
attempt("x", "d")
attempt("x", "+")
attempt("x", "=5")
attempt(5, ",s")
attempt(5, "5.")
