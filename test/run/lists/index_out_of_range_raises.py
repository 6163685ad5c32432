values: list[int] = [1, 2]
try:
    print(values[2])
except IndexError as error:
    print(error)
try:
    values[-3] = 0
except IndexError as error:
    print(error)
try:
    [0][:0].pop()
except IndexError as error:
    print(error)
try:
    values.pop(7)
except IndexError as error:
    print(error)
