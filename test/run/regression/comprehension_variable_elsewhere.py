# A comprehension's variable hid the variable of that name from functions made outside of that comprehension.
for number in [1]:
    print({number for total in [1.5]})
total = 4
print([sorted([3, -2], key=lambda value: value * total) for _ in [1, 2]])
print([(lambda: total)() for total in [7, 8]], total)


def show() -> int:
    return total


def outer() -> int:
    count = 5

    def inner() -> int:
        squares = [count * count for count in range(3)]
        return count + sum(squares)

    def source() -> list[int]:
        return [count for count in range(count)]

    def later() -> list[int]:
        nonlocal count
        makers = [lambda: count for count in [10, 20]]
        count += 1
        return [make() for make in makers]

    return inner() + len(source()) + later()[0] + count


print(show(), outer())
