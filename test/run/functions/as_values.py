def square(n: int) -> int:
    return n * n


def cube(n: int) -> int:
    return n**3


def apply(function, values: list[int]) -> list[int]:
    return [function(value) for value in values]


print(apply(square, [1, 2, 3]), apply(cube, [1, 2, 3]))
chosen = square if len("ab") == 2 else cube
print(chosen(5), square.__name__)
