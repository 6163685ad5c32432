iterator = iter([1, 2])
print(next(iterator), next(iterator))
try:
    next(iterator)
except StopIteration as error:
    print("stopped", error.value)
print(next(iterator, "default"))
