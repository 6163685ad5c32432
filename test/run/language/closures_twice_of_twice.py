def twice(f):
    return lambda x: f(f(x))


print(twice(lambda x: x + 1)(0))
print(twice(twice(lambda x: x + 1))(0))
print(twice(twice(twice(twice(twice(lambda x: x + "a")))))(""))
