def show(n: int) -> str:
    return f"{n} {n + 1} {str(n)}"


print(show(True), show(2))
flags: list[int] = [True, 2, False]
print(flags, sum(flags))
