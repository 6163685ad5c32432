stock: dict[str, int] = {"a": 1}
try:
    print(stock["b"])
except KeyError as error:
    print(error, repr(error), error.args)
numbers: dict[int, str] = {}
try:
    print(numbers[7])
except KeyError as error:
    print("missing", error)
