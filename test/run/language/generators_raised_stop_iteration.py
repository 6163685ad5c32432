def stops():
    yield 1
    raise StopIteration("inside")


try:
    print(list(stops()))
except RuntimeError as error:
    print(error, repr(error.__cause__))


def takes_too_many():
    source = iter([1])
    while True:
        yield next(source)


for value in takes_too_many():
    print(value)
