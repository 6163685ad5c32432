from functools import partial


def power(base: int, exponent: int) -> int:
    return base ** exponent
two = partial(power, 2)
print(two(10), two.func is power, two.args)
add = partial(lambda x, y, z: x + y + z, 1, 2)
print(add(3))
print(list(map(partial(max, 5), [3, 9])))
