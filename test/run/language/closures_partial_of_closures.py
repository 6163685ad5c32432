from functools import partial


def scale(factor: int, offset: int, x: int) -> int:
    return factor * x + offset


steps = [partial(scale, 2, 1), partial(scale, 10), partial(scale)]
print(steps[0](5), steps[1](7, 5), steps[2](1, 2, 3))
table = {"a": partial(scale, 1, 1), "b": partial(scale, 2, 2)}
print({name: function(10) for name, function in table.items()})
print(list(map(partial(scale, 3, 0), [1, 2, 3])), partial(partial(scale, 1), 2)(3))
