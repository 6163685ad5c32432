values: list[object] = [1, "a"]
a: object = values[0]
try:
    print(sorted(["a", "b"], key=lambda s: values[ord(s) - 97]))
except TypeError as error:
    print(error)
