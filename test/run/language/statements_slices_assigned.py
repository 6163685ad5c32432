values = list(range(8))
values[2:4] = ["a", "b", "c"]
print(values)
values[::4] = [None, None, None]
print(values)
values[len(values):] = [9]
values[:0] = [-1]
print(values)
values[1:-1] = []
print(values)
try:
    values[::2] = [1, 2, 3]
except ValueError as error:
    print(error)
print("abcdef"[-3:-1], "abcdef"[::-2], (1, 2, 3)[5:], [1, 2, 3][slice(None, None, -1)])
