things: dict[object, int] = {}
key: object = [1]
try:
    things[key] = 1
except TypeError as error:
    print(error)
