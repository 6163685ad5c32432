def attempt_int(value: int, spec: str) -> None:
    try:
        print(repr(format(value, spec)), end=" ")
    except (ValueError, OverflowError) as error:
        print(error, end=" ")


def attempt_float(value: float, spec: str) -> None:
    try:
        print(repr(format(value, spec)), end=" ")
    except ValueError as error:
        print(error, end=" ")


def attempt_str(value: str, spec: str) -> None:
    try:
        print(repr(format(value, spec)), end=" ")
    except ValueError as error:
        print(error, end=" ")


aligns = ["", "<", "^", "=", "*>", "0^", "é="]
signs = ["", "+", " ", "-"]
middles = ["", "z", "#", "0", "#0", "12", "012", ",", "_", "010,", "012_", ".3", "8.3", "014,.2", "z.1", "#.0"]
for align in aligns:
    for sign in signs:
        for middle in middles:
            spec = align + sign + middle
            print(repr(spec))
            for number, letter in [(-1234567, ""), (255, "x"), (255, "X"), (10, "_b"), (8, "o"), (9786, "c"), (42, "n"), (3, "e"), (3, "s")]:
                attempt_int(number, spec + letter)
            print()
            for value, letter in [(-1234567.875, ""), (0.1, "f"), (-0.04, ".1f"), (1e22, "g"), (1e-7, "G"), (2.5, "%"), (float("-inf"), "F"), (float("nan"), "e"), (1.0, "d")]:
                attempt_float(value, spec + letter)
            print()
            for text, letter in [("héllo", ""), ("", "s"), ("日本", ".1s"), ("x", "d")]:
                attempt_str(text, spec + letter)
            print()
