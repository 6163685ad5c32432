v: list[int] = [1, 2, 3]
print(2 in v, 5 in v, 5 not in v, 2.0 in v, True in v)
print("b" in ["a", "b"], [1] in [[1], [2]], None in [None])
