# refused: wrong_index_type
names: list[str] = ["a"]
print(names["a"])  # here
