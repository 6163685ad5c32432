a: list[int] = [1]
b = a
print(a is b, a is not b, a is [1], None is None, a is not None, (a is b) is True)
