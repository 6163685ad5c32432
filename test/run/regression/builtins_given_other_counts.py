# Builtins that take one argument or none say in the same words that they get another number.
def attempt(action) -> None:
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: len())
attempt(lambda: len([], []))
attempt(lambda: abs(1, 2))
attempt(lambda: chr())
attempt(lambda: [1].append())
attempt(lambda: [1].append(1, 2))
attempt(lambda: [1].clear(1))
attempt(lambda: "a".upper(3))
attempt(lambda: "a".join())
attempt(lambda: {}.keys(1))
attempt(lambda: {1}.add())
attempt(lambda: (1, 2).count())
