# refused: unsupported_star_argument
def make(limit: int) -> int:
    base = [limit]

    def pick(first: int, second: list[int] = base) -> int:
        return first + second[0]

    values = [1]
    return pick(*values)  # here


print(make(3))
