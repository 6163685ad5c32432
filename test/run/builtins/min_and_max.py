print(min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max((1.5, 2)), min([[2], [1, 5]]))
print(max(["aa", "b"], key=len), min([], default=0), max((), default="none"), min([3, -4], key=abs), max(5, -9, key=abs))
try:
    print(max([]))
except ValueError as error:
    print(error)
