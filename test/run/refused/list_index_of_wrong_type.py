# refused: type_error
names: list[str] = ["a"]
print(names["a"])  # here
