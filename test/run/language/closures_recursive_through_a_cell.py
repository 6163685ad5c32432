def solve(limit: int):
    calls = 0

    def even(n: int) -> bool:
        nonlocal calls
        calls += 1
        return n == 0 or odd(n - 1)

    def odd(n: int) -> bool:
        nonlocal calls
        calls += 1
        return n != 0 and even(n - 1)

    return even(limit), calls


print(solve(10), solve(7))


def permutations(items: list[int]):
    found: list[list[int]] = []
    current: list[int] = []

    def visit(left: list[int]) -> None:
        if not left:
            found.append(current[:])
        for index, item in enumerate(left):
            current.append(item)
            visit(left[:index] + left[index + 1 :])
            current.pop()

    visit(items)
    return found


print(permutations([1, 2, 3]))
