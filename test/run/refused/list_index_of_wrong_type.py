# refused: argument_type
names: list[str] = ["a"]
print(names["a"])  # here
