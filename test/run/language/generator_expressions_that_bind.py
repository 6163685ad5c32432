# `:=` in a generator expression binds a variable of the code around it, and the generator stays lazy.
def first_long(words: list[str], limit: int) -> str:
    if any(len(found := word) > limit for word in words):
        return found
    return "none, last was " + found


print(first_long(["a", "bcd", "ef"], 2), first_long(["a", "b"], 2))
total = 0
print([total := total + n for n in range(5)], total)
print(list((total := total * 2) for n in range(3)), total)
if all((last := n) < 10 for n in [1, 5, 30, 2]):
    print("all")
else:
    print("stopped at", last)
lazy = ((seen := n) for n in range(100))
print(next(lazy), seen, next(lazy), seen)


def nested() -> tuple[int, int]:
    count = 0

    def inner() -> int:
        nonlocal count
        return sum((count := count + 1) for _ in range(3))

    return inner(), count


print(nested())


def use_global() -> None:
    global shared
    print(list(shared := n for n in "ab"))


use_global()
print(shared)
print(list((a := i, b := j) for i in range(2) for j in range(2) if (c := i + j) > 0), a, b, c)
