generators = []


def nested():
    yield next(generators[0])


generators.append(nested())
try:
    next(generators[0])
except ValueError as error:
    print(error)
