# A display under the annotation `tuple[()]`, the flag `z` of a float's format, and a call that fails in one round of a loop.
nothing: tuple[()] = ()


def none() -> tuple[()]:
    return ()


def measure(flag: bool) -> None:
    for value in (1, "ab"):
        if flag and isinstance(value, str) or value == "ab":
            print(len(value))


print(nothing, none(), f"{-0.0:z} {1.5:z}")
measure(True)
