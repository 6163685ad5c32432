def after(f, g):
    return lambda x: g(f(x))


def chain(functions):
    result = lambda x: x
    for function in functions:
        result = after(result, function)
    return result


print(chain([lambda x: x + 1, lambda x: x * 10, lambda x: x - 3, abs, lambda x: x + 0.5])(-7))
print(chain([])(3), chain([str.upper])("up"))
