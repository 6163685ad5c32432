values = [0, 1, 2, 3, 4, 5]
del values[0], values[-1]
print(values)
del values[1:3]
print(values)
numbers = list(range(10))
del numbers[::3]
print(numbers)
mapping = {"a": 1, "b": 2}
del mapping["a"]
print(mapping)
try:
    del mapping["z"]
except KeyError as error:
    print("KeyError", error)
name = 5
del name
try:
    print(name)
except NameError as error:
    print(error)


class Box:
    pass


box = Box()
box.x = 1
del box.x
print(hasattr(box, "x"))
